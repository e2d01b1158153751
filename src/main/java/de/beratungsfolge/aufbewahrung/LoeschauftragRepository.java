package de.beratungsfolge.aufbewahrung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface LoeschauftragRepository extends ListCrudRepository<Loeschauftrag, Long> {

    List<Loeschauftrag> findAllByOrderByIdDesc();
}
