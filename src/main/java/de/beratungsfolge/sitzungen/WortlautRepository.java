package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WortlautRepository extends ListCrudRepository<Wortlaut, Long> {

    List<Wortlaut> findBySitzungIdOrderById(long sitzungId);
}
