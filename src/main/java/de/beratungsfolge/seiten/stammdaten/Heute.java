package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Tageseingabe;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day a page shows: the one asked for, otherwise today. */
@Component
class Heute {

    private final Clock uhr;

    Heute(Clock uhr) {
        this.uhr = uhr;
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    /** @param am as typed; what is no date is today */
    LocalDate oder(String am) {
        try {
            LocalDate tag = Tageseingabe.lesen("Stand am", am);
            return tag == null ? heute() : tag;
        } catch (EingabeFehler keinTag) {
            return heute();
        }
    }
}
