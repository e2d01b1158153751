package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The recall of the chair or a deputy, from the motion to the successor. Changed only by this room. */
@Table("abberufung")
public class Abberufungsverfahren {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    Vorstandsamt amt;
    Long inhaberId;
    LocalDateTime eingegangenAm;
    Empfaenger empfaenger;
    String entgegengenommenVon;
    long sitzungId;
    Long befundId;
    Long anliegenId;
    Long punktId;
    Boolean aussprache;
    Long ergebnisBefundId;
    LocalDate abberufenAm;
    LocalDate nachfolgeBis;
    Long nachfolgeAnliegenId;
    Long nachfolgerId;
    Boolean nachfolgeGeheim;
    LocalDate nachfolgeAm;
    Long nachfolgeBefundId;
    Abberufungsstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Abberufung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Abberufung-" + id;
    }

    /** @return the body */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return the office */
    public Vorstandsamt amt() {
        return amt;
    }

    /** @return who held it when the motion came in, or null */
    public Long inhaberId() {
        return inhaberId;
    }

    /** @return when the motion came in */
    public LocalDateTime eingegangenAm() {
        return eingegangenAm;
    }

    /** @return who took it in */
    public Empfaenger empfaenger() {
        return empfaenger;
    }

    /** @return name of the person who took it in */
    public String entgegengenommenVon() {
        return entgegengenommenVon;
    }

    /** @return the meeting planned for it */
    public long sitzungId() {
        return sitzungId;
    }

    /** @return the finding on its admissibility */
    public Long befundId() {
        return befundId;
    }

    /** @return the item at which the body voted, or null */
    public Long punktId() {
        return punktId;
    }

    /** @return the finding on the vote, or null */
    public Long ergebnisBefundId() {
        return ergebnisBefundId;
    }

    /** @return day of the recall, or null */
    public LocalDate abberufenAm() {
        return abberufenAm;
    }

    /** @return last day for the successor's election, or null */
    public LocalDate nachfolgeBis() {
        return nachfolgeBis;
    }

    /** @return the successor, or null */
    public Long nachfolgerId() {
        return nachfolgerId;
    }

    /** @return whether the successor was elected in secret, or null */
    public Boolean nachfolgeGeheim() {
        return nachfolgeGeheim;
    }

    /** @return day of the successor's election, or null */
    public LocalDate nachfolgeAm() {
        return nachfolgeAm;
    }

    /** @return the finding on that day, or null */
    public Long nachfolgeBefundId() {
        return nachfolgeBefundId;
    }

    /** @return where it is in its life */
    public Abberufungsstand stand() {
        return stand;
    }
}
