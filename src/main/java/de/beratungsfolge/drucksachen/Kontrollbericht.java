package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * One report on how far a decision is carried out.
 *
 * @param termin day of the next report while it is in work, otherwise null
 * @param person name of whoever reported
 */
public record Kontrollbericht(@Id Long id, long kontrolleId, LocalDate am, Ausfuehrungsstand stand, String bericht,
                              LocalDate termin, String person) {
}
