package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import java.util.List;

/**
 * A ground for exclusion that a member discloses for an item (§ 31 Abs. 4 Satz 1 GO NRW), as entered.
 *
 * @param unmittelbar         whether the decision itself touches the person or body concerned
 * @param nurGruppeninteresse whether only as member of a group with common interests
 */
public record Anzeige(long punktId, long personId, Vorgang vorgang, boolean unmittelbar, boolean stehtSelbstZurWahl,
                      boolean nurGruppeninteresse, List<Beziehung> beziehungen) {

    /** A list that was not submitted is an empty list. */
    public Anzeige {
        beziehungen = beziehungen == null ? List.of() : List.copyOf(beziehungen);
    }
}
