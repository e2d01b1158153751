package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * Whose Sichtvermerk the author wants on the present draft, and by when.
 *
 * @param benannt login name of the one person of the Fachbereich who is asked; null: whoever has the role
 */
public record Mitzeichnung(@Id Long id, long drucksacheId, Sichtvermerkstelle stelle, String fachbereich,
                           String benannt, LocalDate bis) {

    /** @return the German name of the office */
    public String bezeichnung() {
        return Sichtvermerk.bezeichnung(stelle, fachbereich);
    }
}
