package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface KassenprueferRepository extends ListCrudRepository<Kassenpruefer, Long> {

    List<Kassenpruefer> findByWahlIdOrderById(long wahlId);
}
