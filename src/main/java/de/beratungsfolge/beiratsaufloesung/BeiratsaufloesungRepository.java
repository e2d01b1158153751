package de.beratungsfolge.beiratsaufloesung;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface BeiratsaufloesungRepository extends ListCrudRepository<Beiratsaufloesung, Long> {

    Optional<Beiratsaufloesung> findByLaufend(long laufend);
}
