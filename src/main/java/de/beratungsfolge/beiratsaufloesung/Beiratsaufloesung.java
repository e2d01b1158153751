package de.beratungsfolge.beiratsaufloesung;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One dissolution of the Seniorenbeirat (§ 13 GeschO-SB). Changed only by this room. */
@Table("beiratsaufloesung")
public class Beiratsaufloesung {

    @Id
    Long id;
    @Version
    Long version;
    long gremiumId;
    /** The body while the dissolution goes on, null afterwards: the database holds it unique. */
    Long laufend;
    Aufloesungsgrund grund;
    String erlaeuterung;
    LocalDate beschlussAm;
    String drucksache;
    Long vermoegenCent;
    String konten;
    Long kassenpruefungId;
    Long uebergebenCent;
    Verwendungszweck zweck;
    LocalDate letzterTag;
    Aufloesungsstand stand;

    /** @return the id */
    public Long id() {
        return id;
    }

    /** @return e.g. {@code Beiratsaufloesung-3}: names it and its chain in the record */
    public String vorgang() {
        return "Beiratsaufloesung-" + id;
    }

    /** @return the body that is dissolved */
    public long gremiumId() {
        return gremiumId;
    }

    /** @return why it ends */
    public Aufloesungsgrund grund() {
        return grund;
    }

    /** @return day of the council's resolution */
    public LocalDate beschlussAm() {
        return beschlussAm;
    }

    /** @return number of the council's paper */
    public String drucksache() {
        return drucksache;
    }

    /** @return the assets in cents, or null before they are stated or if that was left out */
    public Long vermoegenCent() {
        return vermoegenCent;
    }

    /** @return in which accounts the assets are, or null */
    public String konten() {
        return konten;
    }

    /** @return the last audit, or null */
    public Long kassenpruefungId() {
        return kassenpruefungId;
    }

    /** @return what the town received in cents, or null */
    public Long uebergebenCent() {
        return uebergebenCent;
    }

    /** @return what the town uses it for, or null */
    public Verwendungszweck zweck() {
        return zweck;
    }

    /** @return last day of the body, or null */
    public LocalDate letzterTag() {
        return letzterTag;
    }

    /** @return where it is in its life */
    public Aufloesungsstand stand() {
        return stand;
    }
}
