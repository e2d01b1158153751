package de.beratungsfolge.beiratsversammlung;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody an organisation sends to one Delegiertenversammlung.
 *
 * @param zugelassen as computed, and after the establishment as established
 * @param anwesend   was there
 */
@Table("versammlungsdelegierter")
public record Versammlungsdelegierter(@Id Long id, long versammlungId, String name, LocalDate geboren, String organisation,
                                      boolean zugelassen, boolean anwesend) {

    Versammlungsdelegierter zugelassen(boolean ja) {
        return new Versammlungsdelegierter(id, versammlungId, name, geboren, organisation, ja, anwesend);
    }

    Versammlungsdelegierter anwesend(boolean ja) {
        return new Versammlungsdelegierter(id, versammlungId, name, geboren, organisation, zugelassen, ja);
    }
}
