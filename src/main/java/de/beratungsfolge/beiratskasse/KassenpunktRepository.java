package de.beratungsfolge.beiratskasse;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface KassenpunktRepository extends ListCrudRepository<Kassenpunkt, Long> {

    List<Kassenpunkt> findByKassenpruefungIdOrderById(long kassenpruefungId);
}
