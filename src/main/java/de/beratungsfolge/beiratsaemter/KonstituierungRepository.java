package de.beratungsfolge.beiratsaemter;

import org.springframework.data.repository.ListCrudRepository;

interface KonstituierungRepository extends ListCrudRepository<Konstituierung, Long> {
}
