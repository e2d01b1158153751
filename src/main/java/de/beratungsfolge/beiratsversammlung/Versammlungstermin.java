package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when the town wants the yearly assembly convened: the bylaws name no day, so it is a local value that may be missing. */
@Component
public class Versammlungstermin {

    private final Regelwerk regelwerk;

    Versammlungstermin(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    /**
     * The local value.
     *
     * @param bis    the day
     * @param quelle where it is taken from, and how certain that is
     */
    public record Termin(LocalDate bis, String quelle) {
    }

    /** @return the day of that year, as entered for its end */
    public Optional<Termin> im(int jahr) {
        return aus(regelwerk.ortsrecht(LocalDate.of(jahr, 12, 31)), jahr);
    }

    static Optional<Termin> aus(Ortsrecht ortsrecht, int jahr) {
        return ortsrecht.delegiertenversammlungBis().map(tag -> new Termin(tag.atYear(jahr),
                ortsrecht.herkunft(Ortsrecht.DELEGIERTENVERSAMMLUNG_BIS)));
    }
}
