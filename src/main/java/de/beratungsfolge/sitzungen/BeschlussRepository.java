package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Reads items by what became of them. */
interface BeschlussRepository extends Repository<Tagesordnungspunkt, Long> {

    Optional<Tagesordnungspunkt> findById(Long id);

    List<Tagesordnungspunkt> findByErgebnisInOrderByIdDesc(Collection<Beratungsergebnis> ergebnisse);

    List<Tagesordnungspunkt> findByAnliegenIdOrderById(long anliegenId);
}
