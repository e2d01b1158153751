package de.beratungsfolge.beiratskasse;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface BuchungRepository extends ListCrudRepository<Buchung, Long> {

    List<Buchung> findByGremiumIdAndAmBetweenOrderByAmAscIdAsc(long gremiumId, LocalDate von, LocalDate bis);
}
