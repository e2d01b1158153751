package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** A signature under the minutes; a recorded act of the signed-in person, not a qualified electronic signature. */
public record Unterschrift(@Id Long id, long sitzungId, Rolle rolle, String person, LocalDate am) {

    static final String IN_VERTRETUNG = "i. V. ";

    boolean istVon(String name) {
        return person.equals(name) || person.equals(IN_VERTRETUNG + name);
    }

    /** Whose signature it is. */
    public enum Rolle {
        SCHRIFTFUEHRUNG, VORSITZ
    }
}
