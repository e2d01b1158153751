package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface UnterbrechungRepository extends ListCrudRepository<Unterbrechung, Long> {

    List<Unterbrechung> findBySitzungIdOrderByVonAscIdAsc(long sitzungId);

    List<Unterbrechung> findByPunktIdOrderByVonAscIdAsc(long punktId);
}
