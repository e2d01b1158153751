package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AmtswechselRepository extends ListCrudRepository<Amtswechsel, Long> {

    List<Amtswechsel> findBySitzungIdOrderById(long sitzungId);
}
