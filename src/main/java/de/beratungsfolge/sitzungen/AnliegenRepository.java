package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnliegenRepository extends ListCrudRepository<Anliegen, Long> {

    List<Anliegen> findByGremiumIdAndErledigtOrderById(long gremiumId, boolean erledigt);

    List<Anliegen> findByVorgangOrderById(String vorgang);
}
