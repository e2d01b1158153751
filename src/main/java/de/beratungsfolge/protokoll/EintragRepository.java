package de.beratungsfolge.protokoll;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Append and read; there is deliberately no way to change or delete. */
interface EintragRepository extends Repository<Eintrag, Long> {

    Eintrag save(Eintrag eintrag);

    Optional<Eintrag> findById(Long id);

    List<Eintrag> findByVorgangOrderByLaufnummer(String vorgang);

    List<Eintrag> findAllByOrderById();
}
