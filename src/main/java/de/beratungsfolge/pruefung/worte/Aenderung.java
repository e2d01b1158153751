package de.beratungsfolge.pruefung.worte;

/**
 * A field that a change changed.
 *
 * @param vorher  empty: there was nothing
 * @param nachher empty: there is nothing any more
 */
public record Aenderung(String name, String vorher, String nachher) {

    /** @return the change; of long texts only where they differ, with some words around it */
    public static Aenderung von(String name, String vorher, String nachher) {
        return Textunterschied.von(name, vorher, nachher);
    }
}
