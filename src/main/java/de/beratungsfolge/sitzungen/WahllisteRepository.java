package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WahllisteRepository extends ListCrudRepository<Wahlliste, Long> {

    List<Wahlliste> findByListenwahlIdOrderByReihenfolge(long listenwahlId);
}
