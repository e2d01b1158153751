package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SitzungRepository extends ListCrudRepository<Sitzung, Long> {

    Optional<Sitzung> findByKennung(String kennung);

    List<Sitzung> findAllByOrderByDatumDesc();

    List<Sitzung> findByGremiumIdAndNummerAndDatum(long gremiumId, int nummer, LocalDate datum);

    List<Sitzung> findByGremiumIdOrderByDatum(long gremiumId);
}
