package de.beratungsfolge.protokoll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Keys of the rows of one table, in little memory: numbers as bits, texts as 64 bits of their hash. */
final class Schluesselmenge {

    private static final int MINDESTENS = 256;
    /** The hash of no key; the one key in 2^64 that has it is taken for its neighbour. */
    private static final long LEER = 0;

    private final long erwartet;
    private final BitSet zahlen = new BitSet();
    private long[] andere = new long[0];
    private int anzahlAndere;
    private long anzahl;

    /** @param erwartet about how many keys there will be: what grows beyond needs its memory twice for a moment */
    Schluesselmenge(long erwartet) {
        this.erwartet = erwartet;
    }

    /** @return whether it was not in yet */
    boolean aufnehmen(String schluessel) {
        int zahl = zahl(schluessel);
        boolean neu = zahl >= 0 ? !zahlen.get(zahl) : kurzAufnehmen(kurz(schluessel));
        if (zahl >= 0) {
            zahlen.set(zahl);
        }
        anzahl += neu ? 1 : 0;
        return neu;
    }

    boolean enthaelt(String schluessel) {
        int zahl = zahl(schluessel);
        return zahl >= 0 ? zahlen.get(zahl) : andere.length > 0 && andere[platz(kurz(schluessel))] != LEER;
    }

    long anzahl() {
        return anzahl;
    }

    private boolean kurzAufnehmen(long kurz) {
        if (anzahlAndere >= andere.length / 8 * 7) {
            vergroessern();
        }
        int platz = platz(kurz);
        boolean neu = andere[platz] == LEER;
        andere[platz] = kurz;
        anzahlAndere += neu ? 1 : 0;
        return neu;
    }

    private int platz(long kurz) {
        int platz = (int) Long.remainderUnsigned(kurz, andere.length);
        while (andere[platz] != LEER && andere[platz] != kurz) {
            platz = (platz + 1) % andere.length;
        }
        return platz;
    }

    private void vergroessern() {
        long[] alte = andere;
        andere = new long[alte.length == 0 ? Math.toIntExact(MINDESTENS + erwartet / 4 * 5) : alte.length * 2];
        for (long kurz : alte) {
            if (kurz != LEER) {
                andere[platz(kurz)] = kurz;
            }
        }
    }

    /** @return the key as a number that fits a set of bits, or -1 */
    private static int zahl(String schluessel) {
        return schluessel.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(schluessel) : -1;
    }

    private static long kurz(String schluessel) {
        long kurz = ByteBuffer.wrap(Verkettung.summe().digest(schluessel.getBytes(StandardCharsets.UTF_8))).getLong();
        return kurz == LEER ? LEER + 1 : kurz;
    }
}
