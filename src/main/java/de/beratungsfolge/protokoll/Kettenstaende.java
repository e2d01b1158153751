package de.beratungsfolge.protokoll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How far each chain was read, in 32 bytes: a large record has millions of chains. Of the chain's name 64 bits of its hash are
 * kept, of the entry's hash 128.
 */
final class Kettenstaende {

    /** The place of a chain that has no head. */
    static final int UNBEKANNT = -1;

    private static final int ANFANGS = 1024;
    private static final int HEX_JE_ZAHL = 16;
    /** Stands where no chain stands: no chain ends there. */
    private static final int LEER = Integer.MIN_VALUE;

    private long[] ketten = new long[ANFANGS];
    private long[] hashAnfang = new long[ANFANGS];
    private long[] hashMitte = new long[ANFANGS];
    /** Number of the last entry read; negative while the journal did not name it. */
    private int[] gelesen = new int[ANFANGS];
    private int[] ende = leere(ANFANGS);
    private int anzahl;

    /** Takes up a chain of which no entry was read yet.
     *
     * @param laufnummer of its last entry, as its head says */
    void aufnehmen(String kette, int laufnummer) {
        if (anzahl >= ketten.length / 4 * 3) {
            verdoppeln();
        }
        int platz = suchen(schluessel(kette));
        anzahl += ende[platz] == LEER ? 1 : 0;
        ketten[platz] = schluessel(kette);
        ende[platz] = laufnummer;
        hash(platz, Verkettung.ANFANG);
    }

    /** @return where the chain stands, or {@link #UNBEKANNT}; it moves when another is taken up */
    int platz(String kette) {
        int platz = suchen(schluessel(kette));
        return ende[platz] == LEER ? UNBEKANNT : platz;
    }

    /** @return number of the last entry read, 0: none */
    int gelesen(int platz) {
        return Math.abs(gelesen[platz]);
    }

    /** @return number of the last entry, as the head says */
    int ende(int platz) {
        return ende[platz];
    }

    /** @return whether this is the hash of the last entry read, or that of a chain's beginning if there was none */
    boolean hatHash(int platz, String hash) {
        return hashAnfang[platz] == zahl(hash, 0) && hashMitte[platz] == zahl(hash, HEX_JE_ZAHL);
    }

    /** Notes that the next entry of the chain was read. */
    void weiter(int platz, String hash) {
        gelesen[platz] = -gelesen(platz) - 1;
        hash(platz, hash);
    }

    /** Notes that the journal names the last entry read. */
    void bestaetigen(int platz) {
        gelesen[platz] = gelesen(platz);
    }

    /** @return whether the journal names the last entry read */
    boolean bestaetigt(int platz) {
        return gelesen[platz] >= 0;
    }

    int anzahl() {
        return anzahl;
    }

    private void hash(int platz, String hash) {
        hashAnfang[platz] = zahl(hash, 0);
        hashMitte[platz] = zahl(hash, HEX_JE_ZAHL);
    }

    private int suchen(long schluessel) {
        int platz = (int) (schluessel & ketten.length - 1);
        while (ende[platz] != LEER && ketten[platz] != schluessel) {
            platz = platz + 1 & ketten.length - 1;
        }
        return platz;
    }

    private void verdoppeln() {
        long[] alteKetten = ketten;
        long[] alterAnfang = hashAnfang;
        long[] alteMitte = hashMitte;
        int[] alteGelesene = gelesen;
        int[] alteEnden = ende;
        ketten = new long[alteKetten.length * 2];
        hashAnfang = new long[ketten.length];
        hashMitte = new long[ketten.length];
        gelesen = new int[ketten.length];
        ende = leere(ketten.length);
        for (int alter = 0; alter < alteKetten.length; alter++) {
            if (alteEnden[alter] != LEER) {
                int platz = suchen(alteKetten[alter]);
                ketten[platz] = alteKetten[alter];
                hashAnfang[platz] = alterAnfang[alter];
                hashMitte[platz] = alteMitte[alter];
                gelesen[platz] = alteGelesene[alter];
                ende[platz] = alteEnden[alter];
            }
        }
    }

    private static int[] leere(int laenge) {
        int[] leere = new int[laenge];
        Arrays.fill(leere, LEER);
        return leere;
    }

    private static long schluessel(String kette) {
        return ByteBuffer.wrap(Verkettung.summe().digest(kette.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /** A hash that is none never fits an entry's: it counts as one that no entry has. */
    private static long zahl(String hash, int ab) {
        try {
            return hash == null || hash.length() < ab + HEX_JE_ZAHL ? -1 : Long.parseUnsignedLong(hash, ab, ab + HEX_JE_ZAHL, HEX_JE_ZAHL);
        } catch (NumberFormatException keinHash) {
            return -1;
        }
    }
}
