package de.beratungsfolge.mittelbereitstellungen;

import de.beratungsfolge.regelwerk.pruefungen.Mittelart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelbereitstellung;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A request for funds beyond the budget; amounts in whole Euro. Changed only by this room. */
@Table("mittelbereitstellung")
public class Mittelantrag {

    @Id
    Long id;
    @Version
    Long version;
    Long drucksacheId;
    String zweck;
    boolean oeffentlich;
    long betrag;
    long erheblichAb;
    String erheblichQuelle;
    Mittelart art;
    boolean unabweisbar;
    String begruendung;
    String deckung;
    Mittelentscheider entscheider;
    LocalDate beantragtAm;
    LocalDate ausgabeAm;
    Long befundId;
    Long anliegenId;
    LocalDate zustimmungAm;
    LocalDate ratZustimmungAm;
    Long ausgabeBefundId;
    LocalDate zurKenntnisAm;
    Mittelstand stand;

    /** @return whether it is treated in public */
    public boolean oeffentlich() {
        return oeffentlich;
    }

    /** @return the facts as the rules ask for them */
    Mittelbereitstellung fakten() {
        return new Mittelbereitstellung(betrag, erheblichAb, art, unabweisbar, ratZustimmungAm, ausgabeAm, entscheider);
    }

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Mittelbereitstellung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Mittelbereitstellung-" + id;
    }

    /** @return e.g. "Überplanmäßige Mittel: Heizung der Schule" */
    public String bezeichnung() {
        return (art == Mittelart.UEBERPLANMAESSIG ? "Überplanmäßige" : "Außerplanmäßige") + " Mittel: " + zweck;
    }

    /** @return what the money is for */
    public String zweck() {
        return zweck;
    }

    /** @return the amount */
    public long betrag() {
        return betrag;
    }

    /** @return the least considerable amount */
    public long erheblichAb() {
        return erheblichAb;
    }

    /** @return where that amount is taken from */
    public String erheblichQuelle() {
        return erheblichQuelle;
    }

    /** @return whether the council must consent before anything is spent (§ 83 Abs. 2 Satz 1 GO NRW) */
    public boolean erheblich() {
        return betrag >= erheblichAb;
    }

    /** @return why it cannot be avoided */
    public String begruendung() {
        return begruendung;
    }

    /** @return by what it is covered */
    public String deckung() {
        return deckung;
    }

    /** @return day of the spending, or null */
    public LocalDate ausgabeAm() {
        return ausgabeAm;
    }

    /** @return the finding on the request */
    public Long befundId() {
        return befundId;
    }

    /** @return day on which the body agreed, or null */
    public LocalDate zustimmungAm() {
        return zustimmungAm;
    }

    /** @return day on which the council agreed, or null */
    public LocalDate ratZustimmungAm() {
        return ratZustimmungAm;
    }

    /** @return the finding on the spending, or null */
    public Long ausgabeBefundId() {
        return ausgabeBefundId;
    }

    /** @return day on which it was reported to the council, or null */
    public LocalDate zurKenntnisAm() {
        return zurKenntnisAm;
    }

    /** @return where it is in its life */
    public Mittelstand stand() {
        return stand;
    }
}
