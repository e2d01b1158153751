package de.beratungsfolge.beiratswahl;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DelegierterRepository extends ListCrudRepository<Delegierter, Long> {

    List<Delegierter> findByWahlIdOrderById(long wahlId);
}
