package de.beratungsfolge.pruefung.listen;

import java.util.List;

/** How often what: numbers about a whole list. */
public record Zaehlung(String name, String titel, List<Zahl> zahlen) {

    /** @param verweis the list narrowed to it, or null */
    public record Zahl(String was, long zahl, String verweis) {
    }
}
