package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface WahlgangRepository extends ListCrudRepository<Wahlgang, Long> {

    List<Wahlgang> findByWahlIdOrderByNummer(long wahlId);
}
