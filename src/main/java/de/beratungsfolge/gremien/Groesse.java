package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How many members a body has from a day on, until the next such day.
 *
 * @param mitgliederzahl statutory number of (voting) members; for the council including the mayor
 * @param ratsmitglieder elected members without the mayor, or null
 */
@Table("gremium_groesse")
public record Groesse(@Id Long id, @Version Long version, long gremiumId, LocalDate von, int mitgliederzahl,
                      Integer ratsmitglieder) {
}
