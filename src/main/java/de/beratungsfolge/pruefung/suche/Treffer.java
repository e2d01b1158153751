package de.beratungsfolge.pruefung.suche;

/**
 * A line of a list.
 *
 * @param was     what was found
 * @param verweis address, or null
 * @param wann    German date
 * @param wer     person or body
 * @param worum   more about it
 * @param achtung something that strikes an auditor, or an empty text
 */
public record Treffer(String was, String verweis, String wann, String wer, String worum, String achtung) {
}
