package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody an organisation sends to the Delegiertenversammlung.
 *
 * @param zugelassen as computed, and after the establishment as established
 */
@Table("beirat_delegierter")
public record Delegierter(@Id Long id, long wahlId, String name, LocalDate geboren, String organisation,
                          boolean zugelassen) {

    Delegierter zugelassen(boolean ja) {
        return new Delegierter(id, wahlId, name, geboren, organisation, ja);
    }
}
