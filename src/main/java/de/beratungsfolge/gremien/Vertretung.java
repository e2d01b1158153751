package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * That a person may stand in for members of a Fraktion in a body (§ 58 Abs. 1 GO NRW: the order is fixed).
 *
 * @param rang   place in the order, from 1
 * @param von    first day, inclusive
 * @param bis    last day, inclusive, or null while it lasts
 * @param angabe what about this entry is example data, or null
 */
public record Vertretung(@Id Long id, long gremiumId, long fraktionId, long personId, Mitgliedsart art, int rang,
                         LocalDate von, LocalDate bis, String angabe) {
}
