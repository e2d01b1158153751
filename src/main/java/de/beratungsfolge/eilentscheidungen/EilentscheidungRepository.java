package de.beratungsfolge.eilentscheidungen;

import org.springframework.data.repository.ListCrudRepository;

interface EilentscheidungRepository extends ListCrudRepository<Eilentscheidung, Long> {
}
