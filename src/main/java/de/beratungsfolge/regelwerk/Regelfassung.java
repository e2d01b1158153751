package de.beratungsfolge.regelwerk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * An immutable version of the rule base.
 *
 * @param hash SHA-256 over paths and texts of all rule and value files, hexadecimal
 * @param quelle where it came from: "im Programm enthalten" or the folder
 * @param anzahlRegeln number of rules
 * @param dateien text of every rule and value file by its path, sorted
 */
public record Regelfassung(String hash, String quelle, int anzahlRegeln, Map<String, String> dateien) {

    /** @return SHA-256 over paths and texts, in the order of the paths */
    public static String hash(Map<String, String> texte) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(texte).forEach((pfad, text) -> {
                sha256.update(pfad.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
                sha256.update(text.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
