package de.beratungsfolge.sitzungen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AbstimmungRepository extends ListCrudRepository<Abstimmungsergebnis, Long> {

    Optional<Abstimmungsergebnis> findByPunktId(long punktId);
}
