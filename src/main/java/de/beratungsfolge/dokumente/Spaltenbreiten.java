package de.beratungsfolge.dokumente;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table should be: wide enough for their longest word, and wider the more stands in them. */
final class Spaltenbreiten {

    private static final int LAENGSTES_WORT = 16; // characters; longer ones are broken
    private static final int SCHMALSTE = 3;
    private static final int GANZ = 100;
    private static final double JE_WURZEL = 3;

    private Spaltenbreiten() {
    }

    /** @return per cent of the table's width, column by column */
    static List<Integer> von(Bericht.Teil teil) {
        List<Double> gewichte = IntStream.range(0, teil.spalten().size()).mapToObj(spalte -> gewicht(teil, spalte)).toList();
        double summe = gewichte.stream().mapToDouble(Double::doubleValue).sum();
        return gewichte.stream().map(gewicht -> (int) Math.round(gewicht / summe * GANZ)).toList();
    }

    private static double gewicht(Bericht.Teil teil, int spalte) {
        List<String> zellen = Stream.concat(Stream.of(teil.spalten().get(spalte)), teil.zeilen().stream().map(zeile -> zeile.get(spalte))).toList();
        int wort = zellen.stream().flatMap(zelle -> Stream.of(zelle.split("\\s+"))).mapToInt(String::length).max().orElse(0);
        double laenge = zellen.stream().mapToInt(String::length).average().orElse(0);
        return Math.max(SCHMALSTE, Math.max(Math.min(wort, LAENGSTES_WORT), Math.sqrt(laenge) * JE_WURZEL));
    }
}
