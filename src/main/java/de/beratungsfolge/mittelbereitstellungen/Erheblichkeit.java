package de.beratungsfolge.mittelbereitstellungen;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which amount on funds are considerable (§ 83 Abs. 2 GO NRW): a local value that may not be entered here. */
@Component
public class Erheblichkeit {

    private final Regelwerk regelwerk;

    Erheblichkeit(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /**
     * The local value.
     *
     * @param ab     least considerable amount in Euro
     * @param quelle where it is taken from, and how certain that is
     */
    public record Schwelle(int ab, String quelle) {
    }

    /** @return the local value of this day, if the town entered one */
    public Optional<Schwelle> am(LocalDate tag) {
        return aus(regelwerk.ortsrecht(tag));
    }

    static Optional<Schwelle> aus(Ortsrecht ortsrecht) {
        return ortsrecht.erheblichAb().map(ab -> new Schwelle(ab, ortsrecht.herkunft(Ortsrecht.ERHEBLICH_AB)));
    }
}
