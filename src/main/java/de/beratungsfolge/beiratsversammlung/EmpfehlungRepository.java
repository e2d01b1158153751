package de.beratungsfolge.beiratsversammlung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface EmpfehlungRepository extends ListCrudRepository<Empfehlung, Long> {

    List<Empfehlung> findByGremiumIdOrderById(long gremiumId);
}
