package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WahlRepository extends ListCrudRepository<Wahl, Long> {

    List<Wahl> findByPunktIdOrderByDurchgang(long punktId);
}
