package de.beratungsfolge.rechtsbehelfe;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RechtsbehelfRepository extends ListCrudRepository<Rechtsbehelf, Long> {

    List<Rechtsbehelf> findByPunktIdOrderById(long punktId);

    List<Rechtsbehelf> findByArtOrderById(Rechtsbehelfsart art);

    List<Rechtsbehelf> findByAusgangIsNullOrderById();

    List<Rechtsbehelf> findByAusgangOrderById(Ausgang ausgang);
}
