package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A Sichtvermerk that was asked for.
 *
 * @param runde      counts how often the paper went out for Sichtvermerke, from 1
 * @param zugestimmt null while it is open, false if the paper was sent back
 */
public record Sichtvermerk(@Id Long id, long drucksacheId, int runde, Sichtvermerkstelle stelle, Boolean zugestimmt,
                           String bemerkung, String person, LocalDate am) {

    Sichtvermerk erteilt(boolean zustimmung, String anmerkung, String von, LocalDate tag) {
        return new Sichtvermerk(id, drucksacheId, runde, stelle, zustimmung, anmerkung, von, tag);
    }
}
