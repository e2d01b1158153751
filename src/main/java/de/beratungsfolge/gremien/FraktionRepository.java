package de.beratungsfolge.gremien;

import org.springframework.data.repository.ListCrudRepository;

interface FraktionRepository extends ListCrudRepository<Fraktion, Long> {
}
