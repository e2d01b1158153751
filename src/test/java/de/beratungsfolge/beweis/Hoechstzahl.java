package de.beratungsfolge.beweis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A strength divided by 1, 2, 3 …
 *
 * @param platz whose it is
 * @param staerke the strength
 * @param teiler the divisor
 */
record Hoechstzahl(int platz, int staerke, int teiler) implements Comparable<Hoechstzahl> {

    /** All Höchstzahlen that can matter for so many seats, the greatest first. */
    static List<Hoechstzahl> absteigend(int[] staerken, int sitze) {
        List<Hoechstzahl> alle = new ArrayList<>();
        for (int platz = 0; platz < staerken.length; platz++) {
            for (int teiler = 1; teiler <= sitze && staerken[platz] > 0; teiler++) {
                alle.add(new Hoechstzahl(platz, staerken[platz], teiler));
            }
        }
        alle.sort(Comparator.reverseOrder());
        return alle;
    }

    @Override
    public int compareTo(Hoechstzahl andere) {
        return Integer.compare(staerke * andere.teiler, andere.staerke * teiler);
    }
}
