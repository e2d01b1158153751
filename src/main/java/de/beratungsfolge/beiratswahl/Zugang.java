package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** That an invitation to the election reached somebody. */
@Table("beirat_einladung")
public record Zugang(@Id Long id, long wahlId, String empfaenger, LocalDate zugangAm) {
}
