package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MitzeichnungRepository extends ListCrudRepository<Mitzeichnung, Long> {

    List<Mitzeichnung> findByDrucksacheIdOrderById(long drucksacheId);
}
