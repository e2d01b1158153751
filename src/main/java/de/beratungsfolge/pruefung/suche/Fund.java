package de.beratungsfolge.pruefung.suche;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param weiter mark of the next page, or null: this is the last
 */
public record Fund(List<Treffer> treffer, String weiter) {

    static final Fund NICHTS = new Fund(List.of(), null);

    /** @param zeilen one more than there is room for, if there are so many */
    static <T> Fund seite(List<T> zeilen, int hoechstens, Function<T, Marke> marke, Function<List<T>, List<Treffer>> treffer) {
        boolean mehr = zeilen.size() > hoechstens;
        List<T> gezeigte = mehr ? zeilen.subList(0, hoechstens) : zeilen;
        return new Fund(treffer.apply(gezeigte), mehr ? marke.apply(gezeigte.get(hoechstens - 1)).toString() : null);
    }
}
