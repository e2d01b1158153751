package de.beratungsfolge.sitzungen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface NiederschriftakteRepository extends ListCrudRepository<Niederschriftakte, Long> {

    Optional<Niederschriftakte> findBySitzungId(long sitzungId);
}
