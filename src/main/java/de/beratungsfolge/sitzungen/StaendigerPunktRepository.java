package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface StaendigerPunktRepository extends ListCrudRepository<StaendigerPunkt, Long> {

    List<StaendigerPunkt> findByGremiumIdOrderByPosition(long gremiumId);
}
