package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.regelwerk.pruefungen.BeiratMittel;
import de.beratungsfolge.regelwerk.pruefungen.Mittelempfaenger;
import de.beratungsfolge.regelwerk.pruefungen.Mittelzweck;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An income or spending of the Seniorenbeirat; amounts in cents. Changed only by this room. */
@Table("beiratsbuchung")
public class Buchung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    Buchungsart art;
    LocalDate am;
    long betragCent;
    String zweck;
    String gegenueber;
    String beleg;
    Mittelzweck zweckart;
    Mittelempfaenger empfaenger;
    Boolean auslagenersatz;
    Long befundId;
    String festgestellt;
    Buchungsstand stand;

    BeiratMittel fakten() {
        return new BeiratMittel(zweckart, empfaenger, auslagenersatz);
    }

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Beiratskasse-3}: names it and its chain in the record */
    public String vorgang() {
        return "Beiratskasse-" + id;
    }

    /** @return e.g. "Ausgabe: Raummiete" */
    public String bezeichnung() {
        return art.bezeichnung() + ": " + zweck;
    }

    /** @return whether money comes or goes */
    public Buchungsart art() {
        return art;
    }

    /** @return day of the payment */
    public LocalDate am() {
        return am;
    }

    /** @return the amount in cents */
    public long betragCent() {
        return betragCent;
    }

    /** @return who pays or receives it */
    public String gegenueber() {
        return gegenueber;
    }

    /** @return what the voucher is called, or null */
    public String beleg() {
        return beleg;
    }

    /** @return the finding on a spending, or null for an income */
    public Long befundId() {
        return befundId;
    }

    /** @return where it is in its life */
    public Buchungsstand stand() {
        return stand;
    }
}
