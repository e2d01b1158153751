package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The constituting meeting of a Seniorenbeirat as far as it elects the board, or the later election into offices of the board
 * that became vacant. Changed only by this room.
 */
public class Konstituierung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    Long sitzungId;
    Eroeffnung eroeffnung;
    Long leitungId;
    LocalDate nachwahlAb;
    Long befundId;
    String festgestellt;
    LocalDate ab;

    /** Who opens the meeting; the text names nobody. */
    public enum Eroeffnung {
        WAHLLEITUNG("die Wahlleitung"), BISHERIGER_VORSITZ("der bisherige Vorsitz");

        private final String bezeichnung;

        Eroeffnung(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German words */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Beiratsvorstand-3}: names it and its chain in the record */
    public String vorgang() {
        return "Beiratsvorstand-" + id;
    }

    /** @return the body */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return whether single offices are elected, in any meeting */
    public boolean nachwahl() {
        return nachwahlAb != null;
    }

    /** @return its constituting meeting; null where single offices are elected */
    public Long sitzungId() {
        return sitzungId;
    }

    /** @return who opens it; null where single offices are elected */
    public Eroeffnung eroeffnung() {
        return eroeffnung;
    }

    /** @return who presides until the chair is elected; null where single offices are elected */
    public Long leitungId() {
        return leitungId;
    }

    /** @return the finding on the board, or null while it is not complete */
    public Long befundId() {
        return befundId;
    }

    /** @return first day on which the offices are entered, or null */
    public LocalDate ab() {
        return ab;
    }
}
