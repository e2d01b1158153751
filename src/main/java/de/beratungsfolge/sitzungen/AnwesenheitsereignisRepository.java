package de.beratungsfolge.sitzungen;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnwesenheitsereignisRepository extends ListCrudRepository<Anwesenheitsereignis, Long> {

    List<Anwesenheitsereignis> findBySitzungIdOrderByAbAufrufAscIdAsc(long sitzungId);

    List<Anwesenheitsereignis> findBySitzungIdInOrderByAbAufrufAscIdAsc(Collection<Long> sitzungIds);
}
