package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import java.util.List;

/**
 * Who is registered for the electing Delegiertenversammlung.
 *
 * @param versammlungAm day on which it meets
 * @param delegierte    in the order of registration
 */
public record Delegiertenmeldung(LocalDate versammlungAm, List<Meldung> delegierte) {

    /** Replaces a missing list by an empty one. */
    public Delegiertenmeldung {
        delegierte = delegierte == null ? List.of() : delegierte;
    }

    /** One person an organisation sends. */
    public record Meldung(String name, LocalDate geboren, String organisation) {
    }
}
