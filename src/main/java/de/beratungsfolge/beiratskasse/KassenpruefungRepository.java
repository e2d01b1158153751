package de.beratungsfolge.beiratskasse;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface KassenpruefungRepository extends ListCrudRepository<Kassenpruefung, Long> {

    Optional<Kassenpruefung> findByGremiumIdAndJahresschluessel(long gremiumId, int jahresschluessel);
}
