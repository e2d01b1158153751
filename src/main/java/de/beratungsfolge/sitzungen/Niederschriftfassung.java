package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Minutes as they were signed. Never changed afterwards.
 *
 * @param hash       SHA-256 of the text, hexadecimal
 * @param gliederung the same with its parts told apart, as JSON; null for minutes signed before it was kept
 */
@Table("niederschrift_fassung")
public record Niederschriftfassung(@Id Long id, long sitzungId, int nummer, String text, String hash, LocalDate am,
                                   String gliederung) {
}
