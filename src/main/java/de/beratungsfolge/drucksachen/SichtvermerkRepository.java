package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface SichtvermerkRepository extends ListCrudRepository<Sichtvermerk, Long> {

    List<Sichtvermerk> findByDrucksacheIdOrderById(long drucksacheId);
}
