package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One election of the Seniorenbeirat by the Delegiertenversammlung. Changed only by this room. */
@Table("beiratswahl")
public class Beiratswahl {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    String wahlleitung;
    LocalDate amtszeitEnde;
    LocalDate versammlungAm;
    boolean schriftlich;
    LocalDate zugangAm;
    Long einladungBefundId;
    Long delegierteBefundId;
    Zaehlart zaehlart;
    Integer gueltige;
    Integer ungueltige;
    Long ergebnisBefundId;
    String losGezogenVon;
    String losUeber;
    Boolean prueferGeheim;
    String prueferLosVon;
    String niederschrift;
    String niederschriftHash;
    LocalDate unterzeichnetAm;
    String presseText;
    LocalDate presseAm;
    LocalDate ersteSitzungAm;
    Wahlstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Beiratswahl-3}: names it and its chain in the record */
    public String vorgang() {
        return "Beiratswahl-" + id;
    }

    /** @return the body that is elected */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return login name of the Wahlleiter/in (§ 11 GeschO-SB) */
    public String wahlleitung() {
        return wahlleitung;
    }

    /** @return last day of the sitting Beirat's term */
    public LocalDate amtszeitEnde() {
        return amtszeitEnde;
    }

    /** @return day of the electing Delegiertenversammlung */
    public LocalDate versammlungAm() {
        return versammlungAm;
    }

    /** @return the latest receipt of the invitation, or null */
    public LocalDate zugangAm() {
        return zugangAm;
    }

    /** @return the finding on the invitation, or null */
    public Long einladungBefundId() {
        return einladungBefundId;
    }

    /** @return the finding on the delegates, or null */
    public Long delegierteBefundId() {
        return delegierteBefundId;
    }

    /** @return how the ballots are entered, or null */
    public Zaehlart zaehlart() {
        return zaehlart;
    }

    /** @return number of valid ballots, or null */
    public Integer gueltige() {
        return gueltige;
    }

    /** @return number of invalid ballots, or null */
    public Integer ungueltige() {
        return ungueltige;
    }

    /** @return the finding on the result, or null */
    public Long ergebnisBefundId() {
        return ergebnisBefundId;
    }

    /** @return who drew the lot, or null */
    public String losGezogenVon() {
        return losGezogenVon;
    }

    /** @return what the lot decided, or null */
    public String losUeber() {
        return losUeber;
    }

    /** @return wording of the minutes, or null */
    public String niederschrift() {
        return niederschrift;
    }

    /** @return SHA-256 of the signed wording, or null */
    public String niederschriftHash() {
        return niederschriftHash;
    }

    /** @return day of the signature, or null */
    public LocalDate unterzeichnetAm() {
        return unterzeichnetAm;
    }

    /** @return wording of the notice, or null */
    public String presseText() {
        return presseText;
    }

    /** @return day on which the press had the notice, or null */
    public LocalDate presseAm() {
        return presseAm;
    }

    /** @return day of the new Beirat's first session, or null */
    public LocalDate ersteSitzungAm() {
        return ersteSitzungAm;
    }

    /** @return where it is in its life */
    public Wahlstand stand() {
        return stand;
    }
}
