package de.beratungsfolge.pruefung.listen;

import java.util.List;

/**
 * A row of a list.
 *
 * @param stelle  where it stands
 * @param achtung what strikes an auditor, in a word
 * @param zellen  as many as the list has columns
 */
public record Zeile(Stelle stelle, String achtung, List<Zelle> zellen) {

    /** A text that may lead somewhere. @param verweis address, or null */
    public record Zelle(String text, String verweis) {
    }

    static Zelle text(String text) {
        return new Zelle(text == null ? "" : text, null);
    }

    static Zelle verweis(String text, String adresse) {
        return new Zelle(text, adresse);
    }
}
