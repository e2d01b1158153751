package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FolgebefundRepository extends ListCrudRepository<Folgebefund, Long> {

    List<Folgebefund> findByDrucksacheIdOrderById(long drucksacheId);
}
