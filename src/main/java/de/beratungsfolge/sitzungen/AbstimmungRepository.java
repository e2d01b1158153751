package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AbstimmungRepository extends ListCrudRepository<Abstimmungsergebnis, Long> {

    List<Abstimmungsergebnis> findByPunktIdOrderById(long punktId);

    Optional<Abstimmungsergebnis> findByAntragId(long antragId);
}
