package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface TeilnahmeRepository extends ListCrudRepository<Teilnahme, Long> {

    List<Teilnahme> findBySitzungIdOrderById(long sitzungId);
}
