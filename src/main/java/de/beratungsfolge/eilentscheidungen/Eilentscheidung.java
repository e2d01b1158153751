package de.beratungsfolge.eilentscheidungen;

import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A decision in place of a body that cannot meet in time. Changed only by this room. */
public class Eilentscheidung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    String gegenstand;
    String beschlusstext;
    String begruendung;
    boolean oeffentlich;
    Eilentscheider entscheider;
    boolean ratEinberufbar;
    boolean hauptausschussEinberufbar;
    boolean erheblicheNachteile;
    Long mitgliedId;
    LocalDate entschiedenAm;
    Long befundId;
    String festgestellt;
    String buergermeister;
    LocalDate buergermeisterAm;
    LocalDate mitgliedAm;
    Long anliegenId;
    Boolean genehmigt;
    LocalDate behandeltAm;
    Long ergebnisBefundId;
    String rechteDritter;
    Eilstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Eilentscheidung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Eilentscheidung-" + id;
    }

    /** @return the body whose competence it is, and that must approve */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return what it is about */
    public String gegenstand() {
        return gegenstand;
    }

    /** @return the decision */
    public String beschlusstext() {
        return beschlusstext;
    }

    /** @return why it could not wait */
    public String begruendung() {
        return begruendung;
    }

    /** @return whether the body treats it in public */
    public boolean oeffentlich() {
        return oeffentlich;
    }

    /** @return who decides */
    public Eilentscheider entscheider() {
        return entscheider;
    }

    /** @return the second person, or null */
    public Long mitgliedId() {
        return mitgliedId;
    }

    /** @return day of the decision */
    public LocalDate entschiedenAm() {
        return entschiedenAm;
    }

    /** @return the finding on its admissibility */
    public Long befundId() {
        return befundId;
    }

    /** @return login name of whoever signed first, or null */
    public String buergermeister() {
        return buergermeister;
    }

    /** @return day of the first signature, or null */
    public LocalDate buergermeisterAm() {
        return buergermeisterAm;
    }

    /** @return day of the second signature, or null */
    public LocalDate mitgliedAm() {
        return mitgliedAm;
    }

    /** @return whether the body approved, or null while it did not treat it */
    public Boolean genehmigt() {
        return genehmigt;
    }

    /** @return day of that meeting, or null */
    public LocalDate behandeltAm() {
        return behandeltAm;
    }

    /** @return the finding after the body treated it, or null */
    public Long ergebnisBefundId() {
        return ergebnisBefundId;
    }

    /** @return rights of others that had already arisen when the body revoked it, or null */
    public String rechteDritter() {
        return rechteDritter;
    }

    /** @return where it is in its life */
    public Eilstand stand() {
        return stand;
    }
}
