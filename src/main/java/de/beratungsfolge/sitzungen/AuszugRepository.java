package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Append and read; there is deliberately no way to change or delete. */
interface AuszugRepository extends Repository<Auszug, Long> {

    Auszug save(Auszug auszug);

    List<Auszug> findByPunktIdOrderByFassung(long punktId);

    Optional<Auszug> findById(long id);

    List<Auszug> findByDrucksacheIdOrderById(long drucksacheId);
}
