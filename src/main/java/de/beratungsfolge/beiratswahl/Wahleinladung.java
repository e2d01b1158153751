package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import java.util.List;

/**
 * The invitation to the election as it is entered.
 *
 * @param schriftlich it was in writing
 */
public record Wahleinladung(boolean schriftlich, List<Empfang> zugaenge) {

    /** Replaces a missing list by an empty one. */
    public Wahleinladung {
        zugaenge = zugaenge == null ? List.of() : zugaenge;
    }

    /** Whom the invitation reached, and when. */
    public record Empfang(String empfaenger, LocalDate zugangAm) {
    }
}
