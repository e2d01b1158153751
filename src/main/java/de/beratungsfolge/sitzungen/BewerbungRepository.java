package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BewerbungRepository extends ListCrudRepository<Bewerbung, Long> {

    List<Bewerbung> findByWahlIdOrderByReihenfolge(long wahlId);
}
