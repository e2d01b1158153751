package de.beratungsfolge.drucksachen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface DrucksacheRepository extends ListCrudRepository<Drucksache, Long> {

    Optional<Drucksache> findByNummer(String nummer);
}
