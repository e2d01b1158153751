package de.beratungsfolge.drucksachen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface KontrolleRepository extends ListCrudRepository<Kontrolle, Long> {

    Optional<Kontrolle> findByDrucksacheId(long drucksacheId);
}
