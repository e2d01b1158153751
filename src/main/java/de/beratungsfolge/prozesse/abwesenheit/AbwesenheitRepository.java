package de.beratungsfolge.prozesse.abwesenheit;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AbwesenheitRepository extends ListCrudRepository<Abwesenheit, Long> {

    List<Abwesenheit> findByAufgehobenOrderByVonAscIdAsc(boolean aufgehoben);
}
