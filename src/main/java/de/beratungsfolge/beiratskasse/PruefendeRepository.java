package de.beratungsfolge.beiratskasse;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PruefendeRepository extends ListCrudRepository<Pruefende, Long> {

    List<Pruefende> findByKassenpruefungIdOrderById(long kassenpruefungId);
}
