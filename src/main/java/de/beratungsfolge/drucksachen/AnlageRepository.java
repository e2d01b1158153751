package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnlageRepository extends ListCrudRepository<Anlage, Long> {

    List<Anlage> findByDrucksacheIdOrderByNummer(long drucksacheId);
}
