package de.beratungsfolge.gremien;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.springframework.data.annotation.Id;

/**
 * A body: the council or one of its committees.
 *
 * @param kuerzel        short form used in the Kennung of its meetings, e.g. {@code SozA}
 * @param mitgliederzahl statutory number of (voting) members; for the council including the mayor
 * @param ratsmitglieder elected members without the mayor, or null
 * @param angabe         what about this body is example data, or null
 */
public record Gremium(@Id Long id, String kuerzel, String name, GremiumArt art, int mitgliederzahl,
                      Integer ratsmitglieder, String angabe) {

    /** @return the facts about this body as the rules ask for them */
    public de.beratungsfolge.regelwerk.pruefungen.Gremium fuerRegeln() {
        return new de.beratungsfolge.regelwerk.pruefungen.Gremium(art, mitgliederzahl, ratsmitglieder);
    }
}
