package de.beratungsfolge.beiratsgeschaefte;

import org.springframework.data.repository.ListCrudRepository;

interface EilgeschaeftRepository extends ListCrudRepository<Eilgeschaeft, Long> {
}
