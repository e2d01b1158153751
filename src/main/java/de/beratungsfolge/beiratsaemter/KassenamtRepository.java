package de.beratungsfolge.beiratsaemter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface KassenamtRepository extends ListCrudRepository<Kassenamt, Long> {

    List<Kassenamt> findByGremiumIdOrderById(long gremiumId);
}
