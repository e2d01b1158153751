package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody keeps the cash of the Seniorenbeirat.
 *
 * @param bis last day, or null
 */
@Table("beiratskasse")
record Kassenamt(@Id Long id, long gremiumId, long personId, LocalDate von, LocalDate bis) {

    boolean giltAm(LocalDate tag) {
        return !von.isAfter(tag) && (bis == null || !bis.isBefore(tag));
    }

    Kassenamt bis(LocalDate letzterTag) {
        return new Kassenamt(id, gremiumId, personId, von, letzterTag);
    }
}
