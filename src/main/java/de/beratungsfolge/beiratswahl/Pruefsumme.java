package de.beratungsfolge.beiratswahl;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the wording that was signed. */
final class Pruefsumme {

    private Pruefsumme() {
    }

    static String von(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fehler) {
            throw new IllegalStateException("Jede Java-Laufzeit kennt SHA-256", fehler);
        }
    }
}
