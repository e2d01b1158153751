package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AusschlussRepository extends ListCrudRepository<Ausschluss, Long> {

    List<Ausschluss> findBySitzungIdOrderById(long sitzungId);

    List<Ausschluss> findByPunktIdOrderById(long punktId);
}
