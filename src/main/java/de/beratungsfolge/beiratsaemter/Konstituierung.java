package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The constituting meeting of a Seniorenbeirat as far as it elects the board. Changed only by this room. */
public class Konstituierung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    long sitzungId;
    Eroeffnung eroeffnung;
    long leitungId;
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

    /** @return its constituting meeting */
    public long sitzungId() {
        return sitzungId;
    }

    /** @return who opens it */
    public Eroeffnung eroeffnung() {
        return eroeffnung;
    }

    /** @return who presides until the chair is elected */
    public long leitungId() {
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
