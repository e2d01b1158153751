package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A Sichtvermerk that was asked for.
 *
 * @param runde       counts how often the paper went out for Sichtvermerke, from 1
 * @param fachbereich name of the further Fachbereich, otherwise null
 * @param benannt     login name of the one person of the Fachbereich who is asked; null: whoever has the role
 * @param frist       by when it is wanted
 * @param inhaltHash  SHA-256 of the content it was asked for; it holds for that content only
 * @param hinfaellig  nobody waits for it any more, since the paper went back or was withdrawn
 * @param zugestimmt  null while it is open or if it never was given, false if the paper was sent back
 */
public record Sichtvermerk(@Id Long id, long drucksacheId, int runde, Sichtvermerkstelle stelle, String fachbereich,
                           String benannt, LocalDate frist, String inhaltHash, boolean hinfaellig, Boolean zugestimmt,
                           String bemerkung, String person, LocalDate am) {

    /** @return the German name of the office that gives it */
    public String bezeichnung() {
        return bezeichnung(stelle, fachbereich);
    }

    /** @return whether somebody still has to decide upon it */
    public boolean offen() {
        return zugestimmt == null && !hinfaellig;
    }

    static String bezeichnung(Sichtvermerkstelle stelle, String fachbereich) {
        return stelle == Sichtvermerkstelle.FACHBEREICH ? "Fachbereich " + fachbereich : stelle.bezeichnung();
    }

    Sichtvermerk erteilt(boolean zustimmung, String anmerkung, String von, LocalDate tag) {
        return new Sichtvermerk(id, drucksacheId, runde, stelle, fachbereich, benannt, frist, inhaltHash, hinfaellig,
                zustimmung, anmerkung, von, tag);
    }

    Sichtvermerk alsHinfaellig() {
        return new Sichtvermerk(id, drucksacheId, runde, stelle, fachbereich, benannt, frist, inhaltHash, true,
                zugestimmt, bemerkung, person, am);
    }
}
