package de.beratungsfolge.sitzungen;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ListenwahlRepository extends ListCrudRepository<Listenwahl, Long> {

    Optional<Listenwahl> findByPunktId(long punktId);
}
