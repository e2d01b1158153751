package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MitwirkungRepository extends ListCrudRepository<Mitwirkung, Long> {

    List<Mitwirkung> findByAbstimmungIdOrderById(long abstimmungId);
}
