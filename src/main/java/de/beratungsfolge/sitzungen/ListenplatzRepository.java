package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ListenplatzRepository extends ListCrudRepository<Listenplatz, Long> {

    List<Listenplatz> findByWahllisteIdOrderByPlatz(long wahllisteId);
}
