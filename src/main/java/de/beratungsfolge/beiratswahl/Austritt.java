package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;

/**
 * A member leaves, as it is entered.
 *
 * @param mitgliedschaft id of the membership that ends
 * @param bemerkung      may be null
 * @param reihenfolge    who may move up, one name per line; only where no election is stored
 * @param quelle         where that order is taken from; likewise
 */
public record Austritt(Long mitgliedschaft, Ausscheidensgrund grund, String bemerkung, LocalDate letzterTag,
                       String reihenfolge, String quelle) {
}
