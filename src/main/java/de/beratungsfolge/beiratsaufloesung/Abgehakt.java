package de.beratungsfolge.beiratsaufloesung;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One item of the list, signed off.
 *
 * @param erledigt   done; otherwise it was left out, and the remark says why
 * @param am         day on which it was done or left out
 * @param gezeichnet name of the person who signed it off
 * @param bemerkung  remark, or why the item was left out; may be null for one that was done
 */
@Table("beirat_aufloesungspunkt")
public record Abgehakt(@Id Long id, long aufloesungId, Aufloesungspunkt punkt, boolean erledigt, LocalDate am,
                       String gezeichnet, String bemerkung) {
}
