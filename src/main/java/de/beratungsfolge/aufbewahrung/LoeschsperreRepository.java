package de.beratungsfolge.aufbewahrung;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface LoeschsperreRepository extends ListCrudRepository<Loeschsperre, Long> {

    List<Loeschsperre> findByAufgehobenVonIsNullOrderById();

    List<Loeschsperre> findByAufgehobenVonIsNotNullOrderByAufgehobenAmDescIdDesc();
}
