package de.beratungsfolge.beiratsversammlung;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface VersammlungsjahrRepository extends ListCrudRepository<Versammlungsjahr, Long> {

    Optional<Versammlungsjahr> findByGremiumIdAndJahr(long gremiumId, int jahr);
}
