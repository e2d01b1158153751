package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * The election of one office; a repeated one is a row of its own, the latest counts.
 *
 * @param gewaehlt name of whoever was elected, or null
 * @param geheim   whether every ballot was secret, or null
 * @param am       day of the election, or null
 */
public record Vorstandswahl(@Id Long id, long konstituierungId, Vorstandsamt amt, long anliegenId, String gewaehlt,
                            Boolean geheim, LocalDate am) {

    Vorstandswahl mit(Wahlausgang ausgang) {
        return new Vorstandswahl(id, konstituierungId, amt, anliegenId, ausgang.name(), ausgang.geheim(), ausgang.am());
    }
}
