package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The period for an Einspruch: the council's Geschäftsordnung sets it (§ 57 Abs. 4 GO NRW), so it may be unknown here. */
@Component
public class Einspruchsfrist {

    private final Regelwerk regelwerk;

    Einspruchsfrist(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /**
     * When the period ends.
     *
     * @param bis    last day
     * @param quelle where its length is taken from, and how certain that is
     */
    public record Ende(LocalDate bis, String quelle) {
    }

    /** @return the last day for an Einspruch against a decision of this day; empty if the local value is not entered */
    public Optional<Ende> fuer(LocalDate beschlussAm) {
        return aus(regelwerk.ortsrecht(beschlussAm), beschlussAm);
    }

    static Optional<Ende> aus(Ortsrecht ortsrecht, LocalDate beschlussAm) {
        return ortsrecht.einspruchsfristTage().map(tage -> new Ende(beschlussAm.plusDays(tage),
                tage + " Tage, " + ortsrecht.herkunft(Ortsrecht.EINSPRUCHSFRIST_TAGE)));
    }
}
