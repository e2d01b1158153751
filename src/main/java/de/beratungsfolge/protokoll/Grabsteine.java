package de.beratungsfolge.protokoll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hash over what a deletion left of the entries of one chain: all but their contents, entry after entry. */
final class Grabsteine {

    private final MessageDigest summe = Verkettung.summe();

    void naechster(Eintrag eintrag) {
        summe.update((Verkettung.hash(eintrag) + eintrag.hash()).getBytes(StandardCharsets.US_ASCII));
    }

    /** @return SHA-256, hexadecimal */
    String hash() {
        return HexFormat.of().formatHex(summe.digest());
    }

    /** @return whether this is an entry whose own hash can no longer be recomputed, since its person is gone too */
    static boolean namenlos(Eintrag eintrag) {
        return eintrag.inhalt() == null && Loeschungen.NIEMAND.equals(eintrag.person());
    }
}
