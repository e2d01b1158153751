package de.beratungsfolge.protokoll;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Reading only: entries are appended by {@link Kettenschreiber}, and nothing changes or deletes them. */
interface EintragRepository extends Repository<Eintrag, Long> {

    List<Eintrag> findByArtInOrderById(Collection<Eintragsart> arten);
}
