package de.beratungsfolge.beweis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Votes for several names: every distribution once, in an order that depends on nothing but the votes. */
final class Stimmzettel {

    private Stimmzettel() {
    }

    /** Every falling sequence of that many numbers whose sum does not exceed the bound. */
    static void jedeVerteilung(int namen, int summeHoechstens, Consumer<int[]> beweis) {
        List<int[]> alle = new ArrayList<>();
        weiter(new int[namen], 0, summeHoechstens, summeHoechstens, alle);
        alle.parallelStream().forEach(beweis);
    }

    private static void weiter(int[] stimmen, int platz, int hoechstens, int uebrig, List<int[]> alle) {
        if (platz == stimmen.length) {
            alle.add(stimmen.clone());
            return;
        }
        for (int zahl = Math.min(hoechstens, uebrig); zahl >= 0; zahl--) {
            stimmen[platz] = zahl;
            weiter(stimmen, platz + 1, zahl, uebrig - zahl, alle);
        }
    }

    /** The names stand in a mixed order; {@code name(0)} has the most votes. */
    static Map<String, Integer> gemischt(int[] stimmen) {
        Map<String, Integer> gemischt = new LinkedHashMap<>();
        IntStream.range(0, stimmen.length).boxed()
                .sorted(Comparator.comparing(platz -> Auswahl.zufall(1000, platz, stimmen)))
                .forEach(platz -> gemischt.put(name(platz), stimmen[platz]));
        return gemischt;
    }

    static String name(int platz) {
        return "Name " + (char) ('A' + platz % 26) + platz / 26;
    }

    static int summe(int[] stimmen) {
        return IntStream.of(stimmen).sum();
    }
}
