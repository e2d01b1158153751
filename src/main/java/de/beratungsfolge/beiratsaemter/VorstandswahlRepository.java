package de.beratungsfolge.beiratsaemter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface VorstandswahlRepository extends ListCrudRepository<Vorstandswahl, Long> {

    List<Vorstandswahl> findByKonstituierungIdOrderById(long konstituierungId);
}
