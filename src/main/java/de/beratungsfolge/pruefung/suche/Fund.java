package de.beratungsfolge.pruefung.suche;

import java.util.List;

/**
 * A page of a list.
 *
 * @param weiter mark of the next page, or null: this is the last
 */
public record Fund(List<Treffer> treffer, String weiter) {

    static final Fund NICHTS = new Fund(List.of(), null);
}
