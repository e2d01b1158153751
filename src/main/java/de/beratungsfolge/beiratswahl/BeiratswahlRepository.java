package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BeiratswahlRepository extends ListCrudRepository<Beiratswahl, Long> {

    List<Beiratswahl> findByGremiumIdOrderById(long gremiumId);
}
