package de.beratungsfolge.beiratskasse;

import java.time.LocalDate;
import java.util.List;

/**
 * What the auditors found, as entered.
 *
 * @param stichprobeGrund why samples were enough; only where samples were drawn
 * @param punkte          one result per item of the checklist
 * @param bemerkung       anything else, or null
 */
public record Pruefungseingabe(LocalDate geprueftAm, Pruefumfang umfang, String stichprobeGrund, List<Punkt> punkte,
                               String bemerkung) {

    /** One item; everything may be missing while it is unchecked. */
    public record Punkt(Pruefpunkt punkt, Punktergebnis ergebnis, String anmerkung) {
    }
}
