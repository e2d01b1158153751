package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** A signature under the minutes; a recorded act of the signed-in person, not a qualified electronic signature. */
public record Unterschrift(@Id Long id, long sitzungId, Rolle rolle, String person, LocalDate am) {

    private static final String IN_VERTRETUNG = "i. V. ";

    boolean istVon(String name) {
        return von(person, name);
    }

    /** The norm that demands two signatures of different people. */
    static String norm(Gremium gremium) {
        return gremium.art() == GremiumArt.SENIORENBEIRAT ? "§ 6 Satz 2 GeschO-SB" : "§ 52 Abs. 1 GO NRW";
    }

    /** How somebody signs, for oneself or for somebody absent. */
    static String zeichnung(String name, boolean inVertretung) {
        return (inVertretung ? IN_VERTRETUNG : "") + name;
    }

    /** Whether this person signed so, for oneself or for somebody absent. */
    static boolean von(String zeichnung, String name) {
        return name.equals(zeichnung) || zeichnung(name, true).equals(zeichnung);
    }

    /** Whose signature it is. */
    public enum Rolle {
        SCHRIFTFUEHRUNG, VORSITZ
    }
}
