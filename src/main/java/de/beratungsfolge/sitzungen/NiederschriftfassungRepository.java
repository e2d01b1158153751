package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Append and read; there is deliberately no way to change or delete. */
interface NiederschriftfassungRepository extends Repository<Niederschriftfassung, Long> {

    Niederschriftfassung save(Niederschriftfassung fassung);

    List<Niederschriftfassung> findBySitzungIdOrderByNummer(long sitzungId);
}
