package de.beratungsfolge.gremien;

/**
 * Who follows somebody who leaves a body, from the next day on and for the same Fraktion.
 *
 * @param wer the successor
 * @param art in what capacity
 */
public record Nachfolge(Personenwahl wer, Mitgliedsart art) {
}
