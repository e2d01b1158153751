package de.beratungsfolge.pruefung.ausfuhr;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows and columns of a view.
 *
 * @param name   as it stands in addresses and file names
 * @param zeilen each with as many cells as there are columns
 */
public record Tabelle(String name, String titel, List<String> spalten, List<List<String>> zeilen) {

    /** @return the same with a last row that says that there is more */
    public Tabelle gekuerzt() {
        String hinweis = "(gekürzt: Nach diesen " + zeilen.size() + " gibt es weitere.)";
        List<String> letzte = IntStream.range(0, spalten.size()).mapToObj(i -> i == 0 ? hinweis : "").toList();
        return new Tabelle(name, titel, spalten, Stream.concat(zeilen.stream(), Stream.of(letzte)).toList());
    }
}
