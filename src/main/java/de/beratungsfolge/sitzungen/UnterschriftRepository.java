package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface UnterschriftRepository extends ListCrudRepository<Unterschrift, Long> {

    List<Unterschrift> findBySitzungIdOrderById(long sitzungId);
}
