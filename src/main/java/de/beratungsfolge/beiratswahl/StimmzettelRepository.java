package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface StimmzettelRepository extends ListCrudRepository<Stimmzettel, Long> {

    List<Stimmzettel> findByWahlIdOrderByNummer(long wahlId);
}
