package de.beratungsfolge.beiratsversammlung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DelegiertenversammlungRepository extends ListCrudRepository<Delegiertenversammlung, Long> {

    List<Delegiertenversammlung> findByGremiumIdOrderByVersammlungAm(long gremiumId);
}
