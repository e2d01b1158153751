package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A correction of a meeting's record: old and new value, why, by whom. Changed only by this room. */
public class Berichtigung {

    @Id
    Long id;
    @Version
    Long version;
    long sitzungId;
    int nummer;
    Berichtigungsstand stand;
    boolean vermerk;
    Berichtigungsgegenstand gegenstand;
    Long punktId;
    Long personId;
    Long abstimmungId;
    String eingabe;
    String vorher;
    String nachher;
    String satz;
    String grund;
    String beantragtVon;
    LocalDate am;
    String schriftfuehrung;
    LocalDate schriftfuehrungAm;
    String vorsitz;
    LocalDate vorsitzAm;
    String ablehnung;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return the meeting */
    public long sitzungId() {
        return sitzungId;
    }

    /** @return its number within the meeting, from 1 */
    public int nummer() {
        return nummer;
    }

    /** @return where it is in its life */
    public Berichtigungsstand stand() {
        return stand;
    }

    /** @return whether it came after the signatures, as a Berichtigungsvermerk */
    public boolean vermerk() {
        return vermerk;
    }

    /** @return what it corrects */
    public Berichtigungsgegenstand gegenstand() {
        return gegenstand;
    }

    /** @return the item it is about, or null */
    public Long punktId() {
        return punktId;
    }

    /** @return the old values as JSON */
    public String vorher() {
        return vorher;
    }

    /** @return the new values as JSON */
    public String nachher() {
        return nachher;
    }

    /** @return new and old value in a German sentence */
    public String satz() {
        return satz;
    }

    /** @return why */
    public String grund() {
        return grund;
    }

    /** @return name of whoever asked for it */
    public String beantragtVon() {
        return beantragtVon;
    }

    /** @return its day */
    public LocalDate am() {
        return am;
    }

    /** @return who signed the Vermerk as keeper of the minutes, or null */
    public String schriftfuehrung() {
        return schriftfuehrung;
    }

    /** @return when, or null */
    public LocalDate schriftfuehrungAm() {
        return schriftfuehrungAm;
    }

    /** @return who signed the Vermerk as chair, or null */
    public String vorsitz() {
        return vorsitz;
    }

    /** @return when, or null */
    public LocalDate vorsitzAm() {
        return vorsitzAm;
    }

    /** @return why the Vermerk was not signed, or null */
    public String ablehnung() {
        return ablehnung;
    }
}
