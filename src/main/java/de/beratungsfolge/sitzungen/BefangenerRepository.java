package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BefangenerRepository extends ListCrudRepository<Befangener, Long> {

    List<Befangener> findByMitwirkungIdOrderById(long mitwirkungId);
}
