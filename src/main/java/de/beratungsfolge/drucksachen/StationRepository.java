package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface StationRepository extends ListCrudRepository<Station, Long> {

    List<Station> findByDrucksacheIdOrderByPosition(long drucksacheId);

    List<Station> findByGremiumIdOrderByTerminAscIdAsc(long gremiumId);

    void deleteByDrucksacheId(long drucksacheId);
}
