package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** Whose Sichtvermerk the author wants on the present draft, and by when. */
public record Mitzeichnung(@Id Long id, long drucksacheId, Sichtvermerkstelle stelle, String fachbereich,
                           LocalDate bis) {

    /** @return the German name of the office */
    public String bezeichnung() {
        return Sichtvermerk.bezeichnung(stelle, fachbereich);
    }
}
