package de.beratungsfolge.sitzungen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface TagesordnungsantragRepository extends ListCrudRepository<Tagesordnungsantrag, Long> {

    Optional<Tagesordnungsantrag> findByKennung(String kennung);

    long countByKennungStartingWith(String anfang);
}
