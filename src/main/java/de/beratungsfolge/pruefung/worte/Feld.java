package de.beratungsfolge.pruefung.worte;

/** A field of an entry's content in words; several lines where it has several parts. */
public record Feld(String name, String wert) {
}
