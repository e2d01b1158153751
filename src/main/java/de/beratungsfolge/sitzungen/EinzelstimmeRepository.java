package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface EinzelstimmeRepository extends ListCrudRepository<Einzelstimme, Long> {

    List<Einzelstimme> findByAbstimmungIdOrderById(long abstimmungId);
}
