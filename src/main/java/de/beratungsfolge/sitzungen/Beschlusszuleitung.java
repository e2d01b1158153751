package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That a resolution of the Seniorenbeirat went to an office of the administration (§ 9 Abs. 4 GeschO-SB).
 *
 * @param stelle    which office, or several, in words
 * @param genehmigt the minutes were approved by then; otherwise it went as an extract not approved yet
 */
@Table("beschluss_zuleitung")
public record Beschlusszuleitung(@Id Long id, long punktId, String stelle, LocalDate am, boolean genehmigt) {
}
