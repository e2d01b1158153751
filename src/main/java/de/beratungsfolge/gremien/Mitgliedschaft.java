package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * That a person belongs to a body.
 *
 * @param von    first day, inclusive
 * @param bis    last day, inclusive, or null while it lasts
 * @param angabe what about this membership is example data, or null
 */
public record Mitgliedschaft(@Id Long id, long gremiumId, long personId, Long fraktionId, Mitgliedsart art,
                             boolean vorsitz, LocalDate von, LocalDate bis, String angabe) {
}
