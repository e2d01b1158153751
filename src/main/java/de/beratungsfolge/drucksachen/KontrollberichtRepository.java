package de.beratungsfolge.drucksachen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface KontrollberichtRepository extends ListCrudRepository<Kontrollbericht, Long> {

    List<Kontrollbericht> findByKontrolleIdOrderById(long kontrolleId);
}
