package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AbweichungRepository extends ListCrudRepository<Abweichung, Long> {

    List<Abweichung> findBySitzungIdOrderById(long sitzungId);
}
