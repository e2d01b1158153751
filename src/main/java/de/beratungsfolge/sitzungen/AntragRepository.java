package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AntragRepository extends ListCrudRepository<Antrag, Long> {

    List<Antrag> findByPunktIdOrderByReihenfolgeAscIdAsc(long punktId);
}
