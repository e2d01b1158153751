package de.beratungsfolge.beiratsaufloesung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AbgehaktRepository extends ListCrudRepository<Abgehakt, Long> {

    List<Abgehakt> findByAufloesungIdOrderById(long aufloesungId);
}
