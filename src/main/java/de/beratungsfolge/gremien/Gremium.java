package de.beratungsfolge.gremien;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A body: the council or one of its committees.
 *
 * @param kuerzel        short form used in the Kennung of its meetings, e.g. {@code SozA}
 * @param mitgliederzahl statutory number of (voting) members; for the council including the mayor
 * @param ratsmitglieder elected members without the mayor, or null
 * @param angabe         what about this body is example data, or null
 * @param von            first day, or null: since ever
 * @param bis            last day, inclusive, or null while it lasts
 */
public record Gremium(@Id Long id, @Version Long version, String kuerzel, String name, GremiumArt art,
                      int mitgliederzahl, Integer ratsmitglieder, String angabe, LocalDate von, LocalDate bis) {

    /** A body without first and last day. */
    public Gremium(Long id, String kuerzel, String name, GremiumArt art, int mitgliederzahl, Integer ratsmitglieder,
                   String angabe) {
        this(id, null, kuerzel, name, art, mitgliederzahl, ratsmitglieder, angabe, null, null);
    }

    /** @return the facts about this body as the rules ask for them */
    public de.beratungsfolge.regelwerk.pruefungen.Gremium fuerRegeln() {
        return new de.beratungsfolge.regelwerk.pruefungen.Gremium(art, mitgliederzahl, ratsmitglieder);
    }

    /** @return whether it is a committee of the council other than the Hauptausschuss */
    public boolean istWeitererAusschuss() {
        return art != GremiumArt.HAUPTAUSSCHUSS && fuerRegeln().istAusschuss();
    }

    /** @return whether there is such a body on that day */
    public boolean bestehtAm(LocalDate tag) {
        return (von == null || !tag.isBefore(von)) && (bis == null || !tag.isAfter(bis));
    }

    Gremium mit(Groesse groesse) {
        return new Gremium(id, version, kuerzel, name, art, groesse.mitgliederzahl(), groesse.ratsmitglieder(), angabe,
                von, bis);
    }

    Gremium bis(LocalDate letzterTag) {
        return new Gremium(id, version, kuerzel, name, art, mitgliederzahl, ratsmitglieder, angabe, von, letzterTag);
    }
}
