package de.beratungsfolge.beiratskasse;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface KassenpruefungRepository extends ListCrudRepository<Kassenpruefung, Long> {

    List<Kassenpruefung> findAllByOrderById();

    Optional<Kassenpruefung> findByGremiumIdAndJahresschluessel(long gremiumId, int jahresschluessel);
}
