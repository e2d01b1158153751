package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WahlstimmeRepository extends ListCrudRepository<Wahlstimme, Long> {

    List<Wahlstimme> findByWahlgangIdOrderById(long wahlgangId);
}
