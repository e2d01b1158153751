package de.beratungsfolge.regelwerk.sprache;

import java.util.Collection;
import java.util.Map;

/**
 * Fractions and majorities a rule may call. Thresholds are least whole numbers of persons: a
 * fraction of a person is always rounded up.
 */
public final class Rechnen {

    private Rechnen() {
    }

    /** Least number that is more than half of n. */
    public static int mehrAlsDieHaelfteVon(int n) {
        return n / 2 + 1;
    }

    /** Least number that is at least half of n. */
    public static int mindestensDieHaelfteVon(int n) {
        return aufgerundet(n, 2);
    }

    /** Least number that is at least two thirds of n. */
    public static int zweiDrittelVon(int n) {
        return aufgerundet(2L * n, 3);
    }

    /** Least number that is at least one fifth of n. */
    public static int einFuenftelVon(int n) {
        return aufgerundet(n, 5);
    }

    private static int aufgerundet(long zaehler, int nenner) {
        return Math.toIntExact((zaehler + nenner - 1) / nenner);
    }

    /** Least number of votes in favour that outweighs this number of votes against. */
    public static int mehrAls(int nein) {
        return Math.addExact(nein, 1);
    }

    /** The smaller of the two numbers. */
    public static int kleinereVon(int a, int b) {
        return Math.min(a, b);
    }

    /** How many the list holds. */
    public static int anzahl(Collection<?> liste) {
        return liste.size();
    }

    /** Votes as they count. */
    public static Map<String, Integer> jaUndNein(int ja, int nein) {
        return Map.of("ja", ja, "nein", nein);
    }
}
