package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface TagesordnungsfassungRepository extends ListCrudRepository<Tagesordnungsfassung, Long> {

    List<Tagesordnungsfassung> findBySitzungIdOrderByNummer(long sitzungId);
}
