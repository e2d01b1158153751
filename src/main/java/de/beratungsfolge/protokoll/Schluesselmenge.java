package de.beratungsfolge.protokoll;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Keys of the rows of one table, in little memory: numbers as bits, texts as 64 bits of their hash. */
final class Schluesselmenge {

    private final BitSet zahlen = new BitSet();
    private final Set<Long> andere = new HashSet<>();
    private long anzahl;

    /** @return whether it was not in yet */
    boolean aufnehmen(String schluessel) {
        boolean neu = !enthaelt(schluessel);
        if (neu) {
            anzahl++;
            int zahl = zahl(schluessel);
            if (zahl >= 0) {
                zahlen.set(zahl);
            } else {
                andere.add(kurz(schluessel));
            }
        }
        return neu;
    }

    boolean enthaelt(String schluessel) {
        int zahl = zahl(schluessel);
        return zahl >= 0 ? zahlen.get(zahl) : andere.contains(kurz(schluessel));
    }

    long anzahl() {
        return anzahl;
    }

    /** @return the key as a number that fits a set of bits, or -1 */
    private static int zahl(String schluessel) {
        return schluessel.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(schluessel) : -1;
    }

    private static long kurz(String schluessel) {
        return UUID.nameUUIDFromBytes(schluessel.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
