package de.beratungsfolge.pruefung.suche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/**
 * Where a page of a list ends: whatever is older, or as old with a smaller number, comes after it. So the hundredth page is
 * read as fast as the first.
 */
record Marke(LocalDateTime zeit, long id) {

    /** Before everything. */
    static final Marke ANFANG = new Marke(LocalDateTime.of(9999, 12, 31, 0, 0), Long.MAX_VALUE);

    static Marke am(LocalDate tag, long id) {
        return new Marke(tag.atStartOfDay(), id);
    }

    /** @return the mark as it stands in an address; the beginning for anything else */
    static Marke lesen(String text) {
        int grenze = text.lastIndexOf('_');
        try {
            return grenze < 0 ? ANFANG : new Marke(LocalDateTime.parse(text.substring(0, grenze)), Long.parseLong(text.substring(grenze + 1)));
        } catch (DateTimeParseException | NumberFormatException keine) {
            return ANFANG;
        }
    }

    @Override
    public String toString() {
        return zeit + "_" + id;
    }
}
