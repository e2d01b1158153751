package de.beratungsfolge.regelwerk;

import java.util.Map;

/**
 * An immutable version of the rule base.
 *
 * @param hash SHA-256 over paths and texts of all rule and value files, hexadecimal
 * @param quelle where it came from: "im Programm enthalten" or the folder
 * @param anzahlRegeln number of rules
 * @param dateien text of every rule and value file by its path, sorted
 */
public record Regelfassung(String hash, String quelle, int anzahlRegeln, Map<String, String> dateien) {
}
