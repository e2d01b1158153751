package de.beratungsfolge.pruefung.worte;

/**
 * A field that a change changed.
 *
 * @param vorher  empty: there was nothing
 * @param nachher empty: there is nothing any more
 */
public record Aenderung(String name, String vorher, String nachher) {
}
