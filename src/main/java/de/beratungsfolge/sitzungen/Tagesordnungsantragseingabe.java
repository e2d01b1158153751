package de.beratungsfolge.sitzungen;

import java.time.LocalDate;

/**
 * What is entered when a proposal comes in.
 *
 * @param gremium Kürzel of the body
 */
public record Tagesordnungsantragseingabe(String gremium, String fraktion, Integer ratsmitglieder, String namen, String titel,
                             String text, LocalDate eingegangenAm, boolean nichtoeffentlich) {
}
