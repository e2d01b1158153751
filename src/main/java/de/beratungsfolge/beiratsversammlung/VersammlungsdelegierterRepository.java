package de.beratungsfolge.beiratsversammlung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface VersammlungsdelegierterRepository extends ListCrudRepository<Versammlungsdelegierter, Long> {

    List<Versammlungsdelegierter> findByVersammlungIdOrderById(long versammlungId);
}
