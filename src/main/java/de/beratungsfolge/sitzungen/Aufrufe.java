package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.util.Comparator;
import java.util.List;

/** In which order items are called: a number given once and growing, so that a reordered agenda changes no past. */
final class Aufrufe {

    private static final Comparator<Tagesordnungspunkt> BEHANDLUNG = Comparator
            .comparing((Tagesordnungspunkt punkt) -> punkt.aufrufNr == null)
            .thenComparing(punkt -> !punkt.oeffentlich).thenComparing(Tagesordnungspunkt::rang);

    private Aufrufe() {
    }

    /**
     * Items whose treatment is not over, in the order of treatment: the one called first. Whose paper was withdrawn
     * before the item was called is not called any more.
     */
    static List<Tagesordnungspunkt> offene(List<Tagesordnungspunkt> punkte) {
        return punkte.stream().filter(punkt -> !punkt.behandelt && punkt.ergebnis != Beratungsergebnis.ZURUECKGEZOGEN).sorted(BEHANDLUNG).toList();
    }

    /** Items that were called, in that order. */
    static List<Tagesordnungspunkt> aufgerufene(List<Tagesordnungspunkt> punkte) {
        return punkte.stream().filter(punkt -> punkt.aufrufNr != null)
                .sorted(Comparator.comparing(punkt -> punkt.aufrufNr)).toList();
    }

    /** Number of the latest call; 0 before the first. */
    static int letzter(List<Tagesordnungspunkt> punkte) {
        return punkte.stream().filter(punkt -> punkt.aufrufNr != null).mapToInt(punkt -> punkt.aufrufNr).max().orElse(0);
    }
}
