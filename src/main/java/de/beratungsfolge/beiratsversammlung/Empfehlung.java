package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A recommendation of the Delegiertenversammlung on which the Seniorenbeirat has to decide. Changed only by this room. */
@Table("delegiertenempfehlung")
public class Empfehlung {

    @Id
    Long id;
    @Version
    Long version;
    long versammlungId;
    long gremiumId;
    LocalDate empfohlenAm;
    String titel;
    String wortlaut;
    int ja;
    int nein;
    int enthaltungen;
    Long anliegenId;
    Beratungsergebnis ergebnis;
    LocalDate behandeltAm;
    Long befundId;
    String festgestellt;
    LocalDate gemahntZur;
    boolean mahnungOffen;
    LocalDate unterrichtetAm;
    String unterrichtet;
    Empfehlungsstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Empfehlung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Empfehlung-" + id;
    }

    /** @return e.g. "Empfehlung der Delegiertenversammlung: Bänke am Markt" */
    public String bezeichnung() {
        return "Empfehlung der Delegiertenversammlung: " + titel;
    }

    /** @return the assembly that made it */
    public long versammlungId() {
        return versammlungId;
    }

    /** @return what it says */
    public String wortlaut() {
        return wortlaut;
    }

    /** @return e.g. "am 12.05.2022 mit 9 Ja, 2 Nein, 1 Enthaltung" */
    public String abstimmung() {
        return "am " + Datum.deutsch(empfohlenAm) + " mit " + ja + " Ja, " + nein + " Nein, " + enthaltungen
                + (enthaltungen == 1 ? " Enthaltung" : " Enthaltungen");
    }

    /** @return the matter that waits for the Seniorenbeirat, or null if the recommendation was not adopted */
    public Long anliegenId() {
        return anliegenId;
    }

    /** @return what the Seniorenbeirat made of it, or null; a postponed one has none */
    public Beratungsergebnis ergebnis() {
        return ergebnis;
    }

    /** @return day on which the Seniorenbeirat treated it last, or null */
    public LocalDate behandeltAm() {
        return behandeltAm;
    }

    /** @return the last finding, or null before there is one */
    public Long befundId() {
        return befundId;
    }

    /** @return the last of the meetings that passed without a decision and were reminded of, or null */
    public LocalDate gemahntZur() {
        return gemahntZur;
    }

    /** @return day on which the delegates learned of the decision, or null */
    public LocalDate unterrichtetAm() {
        return unterrichtetAm;
    }

    /** @return where it is in its life */
    public Empfehlungsstand stand() {
        return stand;
    }

    /** @return e.g. "beschlossen am 16.11.2022", or where it is in its life */
    public String ausgang() {
        return stand == Empfehlungsstand.ENTSCHIEDEN || stand == Empfehlungsstand.UNTERRICHTET
                ? ergebnis.bezeichnung() + " am " + Datum.deutsch(behandeltAm) : stand.bezeichnung();
    }
}
