package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ZugangRepository extends ListCrudRepository<Zugang, Long> {

    List<Zugang> findByWahlIdOrderById(long wahlId);
}
