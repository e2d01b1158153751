package de.beratungsfolge.beiratskasse;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The result of one item of the checklist.
 *
 * @param anmerkung what is wrong, or why it was not checked; null where it is in order
 */
@Table("kassenpruefpunkt")
public record Kassenpunkt(@Id Long id, long kassenpruefungId, Pruefpunkt punkt, Punktergebnis ergebnis, String anmerkung) {
}
