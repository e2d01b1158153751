package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Journalinhalt.Ende;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The ends of all chains as the journal says, in 28 bytes each: a large record has millions of chains. Of the chain's name 64
 * bits of its hash are kept, of the entry's hash 128.
 */
final class Journalenden {

    private static final int ANFANGS = 1024;
    private static final int HEX_JE_ZAHL = 16;

    private long[] ketten = new long[ANFANGS];
    private long[] hashAnfang = new long[ANFANGS];
    private long[] hashMitte = new long[ANFANGS];
    /** 0: the place is empty; negative: the chain was asked for. */
    private int[] laufnummern = new int[ANFANGS];
    private int anzahl;
    private int offene;

    /** Takes up what the journal says later than before. */
    void merken(String kette, Ende ende) {
        if (anzahl >= ketten.length / 4 * 3) {
            verdoppeln();
        }
        int platz = platz(schluessel(kette));
        if (laufnummern[platz] == 0) {
            anzahl++;
            offene++;
        }
        ketten[platz] = schluessel(kette);
        hashAnfang[platz] = zahl(ende.hash(), 0);
        hashMitte[platz] = zahl(ende.hash(), HEX_JE_ZAHL);
        laufnummern[platz] = Math.max(1, ende.laufnummer());
    }

    /** @return number of the last entry as the journal says, 0: it does not know the chain, or was asked before */
    int fragen(String kette) {
        int platz = platz(schluessel(kette));
        int laufnummer = laufnummern[platz];
        if (laufnummer <= 0) {
            return 0;
        }
        laufnummern[platz] = -laufnummer;
        offene--;
        return laufnummer;
    }

    /** @return whether the chain's last entry has this hash, as far as the journal knows */
    boolean hatHash(String kette, String hash) {
        int platz = platz(schluessel(kette));
        return hashAnfang[platz] == zahl(hash, 0) && hashMitte[platz] == zahl(hash, HEX_JE_ZAHL);
    }

    /** @return how many chains were not asked for yet */
    int offene() {
        return offene;
    }

    /** @return whether the journal knows this chain and nobody asked for it yet */
    boolean offen(String kette) {
        return laufnummern[platz(schluessel(kette))] > 0;
    }

    private int platz(long schluessel) {
        int platz = (int) (schluessel & ketten.length - 1);
        while (laufnummern[platz] != 0 && ketten[platz] != schluessel) {
            platz = platz + 1 & ketten.length - 1;
        }
        return platz;
    }

    private void verdoppeln() {
        long[] alteKetten = ketten;
        long[] alterAnfang = hashAnfang;
        long[] alteMitte = hashMitte;
        int[] alteLaufnummern = laufnummern;
        ketten = new long[alteKetten.length * 2];
        hashAnfang = new long[ketten.length];
        hashMitte = new long[ketten.length];
        laufnummern = new int[ketten.length];
        for (int alter = 0; alter < alteKetten.length; alter++) {
            if (alteLaufnummern[alter] != 0) {
                int platz = platz(alteKetten[alter]);
                ketten[platz] = alteKetten[alter];
                hashAnfang[platz] = alterAnfang[alter];
                hashMitte[platz] = alteMitte[alter];
                laufnummern[platz] = alteLaufnummern[alter];
            }
        }
    }

    private static long schluessel(String kette) {
        return ByteBuffer.wrap(Verkettung.summe().digest(kette.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    /** A hash in the journal that is none never fits an entry's: it counts as zero. */
    private static long zahl(String hash, int ab) {
        try {
            return hash == null || hash.length() < ab + HEX_JE_ZAHL ? 0 : Long.parseUnsignedLong(hash, ab, ab + HEX_JE_ZAHL, HEX_JE_ZAHL);
        } catch (NumberFormatException keinHash) {
            return 0;
        }
    }
}
