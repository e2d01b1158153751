package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface NachtragsbekanntmachungRepository extends ListCrudRepository<Nachtragsbekanntmachung, Long> {

    List<Nachtragsbekanntmachung> findBySitzungIdOrderByFassung(long sitzungId);
}
