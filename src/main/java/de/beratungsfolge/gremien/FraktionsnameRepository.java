package de.beratungsfolge.gremien;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FraktionsnameRepository extends ListCrudRepository<Fraktionsname, Long> {

    List<Fraktionsname> findAllByOrderByVon();
}
