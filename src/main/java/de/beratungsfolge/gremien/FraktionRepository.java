package de.beratungsfolge.gremien;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FraktionRepository extends ListCrudRepository<Fraktion, Long> {

    List<Fraktion> findAllByOrderByName();
}
