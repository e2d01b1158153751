package de.beratungsfolge.protokoll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** How far each chain was read, in 48 bytes: a large record has millions of chains. Of a chain's name 64 bits of its hash are kept. */
final class Kettenstaende {

    /** The place of a chain that has no head. */
    static final int UNBEKANNT = -1;

    private static final int HASHLAENGE = 32;
    /** Stands where no chain stands. */
    private static final int LEER = -1;

    private final long[] ketten;
    private final byte[] hashes;
    /** Number of the last entry read; negative while the journal did not name it. */
    private final int[] gelesen;
    private final int[] ende;
    private int anzahl;

    /** @param hoechstens how many chains there are at most */
    Kettenstaende(int hoechstens) {
        int plaetze = hoechstens / 3 * 4 + HASHLAENGE;
        ketten = new long[plaetze];
        hashes = new byte[Math.multiplyExact(plaetze, HASHLAENGE)];
        gelesen = new int[plaetze];
        ende = new int[plaetze];
        Arrays.fill(ende, LEER);
    }

    /** Takes up a chain of which no entry was read yet.
     *
     * @param laufnummer of its last entry, as its head says; not negative */
    void aufnehmen(String kette, int laufnummer) {
        int platz = suchen(schluessel(kette));
        anzahl += ende[platz] == LEER ? 1 : 0;
        ketten[platz] = schluessel(kette);
        ende[platz] = laufnummer;
        merken(platz, Verkettung.ANFANG);
    }

    /** @return where the chain stands, or {@link #UNBEKANNT} */
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
        return hash != null && hash.equals(HexFormat.of().formatHex(hashes, platz * HASHLAENGE, (platz + 1) * HASHLAENGE));
    }

    /** Notes that the next entry of the chain was read.
     *
     * @param hash SHA-256, hexadecimal */
    void weiter(int platz, String hash) {
        gelesen[platz] = -gelesen(platz) - 1;
        merken(platz, hash);
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

    private void merken(int platz, String hash) {
        System.arraycopy(HexFormat.of().parseHex(hash), 0, hashes, platz * HASHLAENGE, HASHLAENGE);
    }

    private int suchen(long schluessel) {
        int platz = (int) Long.remainderUnsigned(schluessel, ketten.length);
        while (ende[platz] != LEER && ketten[platz] != schluessel) {
            platz = (platz + 1) % ketten.length;
        }
        return platz;
    }

    private static long schluessel(String kette) {
        return ByteBuffer.wrap(Verkettung.summe().digest(kette.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
