package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BeschlusszuleitungRepository extends ListCrudRepository<Beschlusszuleitung, Long> {

    List<Beschlusszuleitung> findByPunktIdOrderById(long punktId);
}
