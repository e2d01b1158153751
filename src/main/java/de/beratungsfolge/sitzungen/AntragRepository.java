package de.beratungsfolge.sitzungen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AntragRepository extends ListCrudRepository<Antrag, Long> {

    Optional<Antrag> findByKennung(String kennung);

    long countByKennungStartingWith(String anfang);
}
