package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a body besides papers. The agenda proposes it; the item's result goes back to whoever waits. */
@Service
@Transactional
public class Anliegenliste {

    private final AnliegenRepository anliegen;

    Anliegenliste(AnliegenRepository anliegen) {
        this.anliegen = anliegen;
    }

    /** Registers a matter. @return it with its id */
    public Anliegen anmelden(Anliegen neu) {
        return anliegen.save(neu);
    }

    /** Withdraws a matter nobody waits for any more. */
    public void zuruecknehmen(long id) {
        anliegen.save(anliegen(id).alsErledigt());
    }

    /** @return what waits for this body and may be treated on this day, oldest first */
    public List<Anliegen> wartende(long gremiumId, LocalDate tag) {
        return anliegen.findByGremiumIdAndErledigtOrderById(gremiumId, false).stream()
                .filter(eines -> !eines.fruehestens().isAfter(tag)).toList();
    }

    /** @return the matters of one Vorgang, oldest first */
    public List<Anliegen> vonVorgang(String vorgang) {
        return anliegen.findByVorgangOrderById(vorgang);
    }

    /** @return one matter
     *  @throws NoSuchElementException if there is none */
    public Anliegen anliegen(long id) {
        return anliegen.findById(id).orElseThrow(() -> new NoSuchElementException("Anliegen " + id));
    }

    /** Notes the result of its item: whatever is not postponed is done. */
    public void behandelt(long id, Beratungsergebnis ergebnis) {
        if (ergebnis.erledigtStation()) {
            anliegen.save(anliegen(id).alsErledigt());
        }
    }
}
