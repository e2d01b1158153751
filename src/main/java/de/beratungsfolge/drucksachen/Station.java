package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * One stop of a paper's route.
 *
 * @param ergebnis   null while the body has not finished with the paper
 * @param ergebnisAm day of the meeting that gave the result, or null
 */
public record Station(@Id Long id, long drucksacheId, int position, long gremiumId, LocalDate termin,
                      Beratungsaktion aktion, Beratungsergebnis ergebnis, LocalDate ergebnisAm) {

    /** @return whether the body still has to treat the paper */
    public boolean offen() {
        return ergebnis == null || !ergebnis.erledigtStation();
    }

    Station mitErgebnis(Beratungsergebnis neues, LocalDate am) {
        return new Station(id, drucksacheId, position, gremiumId, termin, aktion, neues, am);
    }
}
