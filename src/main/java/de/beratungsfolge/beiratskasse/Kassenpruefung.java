package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.regelwerk.pruefungen.BeiratKassenpruefung;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One audit of the Seniorenbeirat's accounts (§ 5 GeschO-SB). Changed only by this room. */
@Table("kassenpruefung")
public class Kassenpruefung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    int kassenjahr;
    Pruefanlass anlass;
    /** The cash year of a yearly audit, null for any other: the database holds it unique per body. */
    Integer jahresschluessel;
    LocalDate begonnenAm;
    LocalDate wahlAm;
    String warnung;
    String trotzdem;
    LocalDate geprueftAm;
    Pruefumfang umfang;
    String stichprobeGrund;
    String bemerkung;
    String protokolltext;
    LocalDate ersteSitzungAm;
    LocalDate uebergabeAm;
    Long befundId;
    String festgestellt;
    LocalDate ausgehaendigtAm;
    LocalDate kopieVorabAm;
    LocalDate berichtAm;
    String berichtetHat;
    LocalDate kopieAm;
    Pruefstand stand;

    BeiratKassenpruefung fakten(int unterschriften, int pruefende) {
        return new BeiratKassenpruefung(kassenjahr, geprueftAm, unterschriften, pruefende, anlass != Pruefanlass.WAHL ? null
                : new BeiratKassenpruefung.Wahljahr(wahlAm, ersteSitzungAm, uebergabeAm));
    }

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Kassenpruefung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Kassenpruefung-" + id;
    }

    /** @return e.g. "Jahresprüfung der Kasse 2021" */
    public String bezeichnung() {
        return (anlass == Pruefanlass.JAHR ? "Jahresprüfung der Kasse " : anlass == Pruefanlass.ZWISCHEN
                ? "Zwischenprüfung der Kasse " : "Kassenprüfung zur Übergabe nach der Neuwahl ") + kassenjahr;
    }

    /** @return the body whose accounts are audited */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return the calendar year audited */
    public int kassenjahr() {
        return kassenjahr;
    }

    /** @return why it is audited */
    public Pruefanlass anlass() {
        return anlass;
    }

    /**
     * @return until when: for the yearly audit the end of March; after an election four weeks from it, the earlier of the two
     *     readings, so that nobody is late in either; null for an interim audit
     */
    public LocalDate frist() {
        return switch (anlass) {
            case JAHR -> LocalDate.of(kassenjahr + 1, 3, 31);
            case WAHL -> wahlAm.plusWeeks(4);
            case ZWISCHEN -> null;
        };
    }

    /** @return day of the election after which the accounts are handed over, or null */
    public LocalDate wahlAm() {
        return wahlAm;
    }

    /** @return what speaks against the auditors that were named, or null */
    public String warnung() {
        return warnung;
    }

    /** @return why they audit nevertheless, or null */
    public String trotzdem() {
        return trotzdem;
    }

    /** @return day of the audit, or null */
    public LocalDate geprueftAm() {
        return geprueftAm;
    }

    /** @return the protocol as it is signed, or null before the audit */
    public String protokolltext() {
        return protokolltext;
    }

    /** @return the finding on the deadline and the signatures, or null */
    public Long befundId() {
        return befundId;
    }

    /** @return what was established upon it, or null */
    public String festgestellt() {
        return festgestellt;
    }

    /** @return day on which the chair received the protocol, or null */
    public LocalDate ausgehaendigtAm() {
        return ausgehaendigtAm;
    }

    /** @return day on which the Delegiertenversammlung approved it, or null */
    public LocalDate berichtAm() {
        return berichtAm;
    }

    /** @return day on which the Beigeordnete received the copy of the approved protocol, or null */
    public LocalDate kopieAm() {
        return kopieAm;
    }

    /** @return where it is in its life */
    public Pruefstand stand() {
        return stand;
    }
}
