package de.beratungsfolge.gremien;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface GroesseRepository extends ListCrudRepository<Groesse, Long> {

    List<Groesse> findByGremiumIdOrderByVon(long gremiumId);
}
