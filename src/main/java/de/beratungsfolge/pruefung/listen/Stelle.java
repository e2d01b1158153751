package de.beratungsfolge.pruefung.listen;

import java.time.LocalDate;

/**
 * Where a row stands in its list.
 *
 * @param tag day by which the list is ordered
 * @param id  of what the row is about
 * @param art kind of row
 */
record Stelle(LocalDate tag, long id, String art) {
}
