package de.beratungsfolge.sitzungen;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnwesenheitRepository extends ListCrudRepository<Anwesenheit, Long> {

    List<Anwesenheit> findBySitzungIdOrderById(long sitzungId);

    List<Anwesenheit> findBySitzungIdInOrderById(Collection<Long> sitzungIds);
}
