package de.beratungsfolge.beiratswahl;

import org.springframework.data.repository.ListCrudRepository;

interface AusscheidenRepository extends ListCrudRepository<Ausscheiden, Long> {
}
