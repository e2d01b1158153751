package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface KandidatRepository extends ListCrudRepository<Kandidat, Long> {

    List<Kandidat> findByWahlIdOrderById(long wahlId);
}
