package de.beratungsfolge.pruefung.ausfuhr;

/**
 * Published before a view leaves the program as a file; whoever listens and throws keeps it back.
 *
 * @param person  login name
 * @param adresse of the view
 * @param format  csv, json or pdf
 */
public record Ausfuhr(String person, String adresse, String format) {
}
