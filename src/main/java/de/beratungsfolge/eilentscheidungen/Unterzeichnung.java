package de.beratungsfolge.eilentscheidungen;

import java.time.LocalDate;

/**
 * One answer to the request to sign.
 *
 * @param unterschrieben null: not stated
 * @param bemerkung      why not; mandatory then
 */
public record Unterzeichnung(Boolean unterschrieben, LocalDate am, String bemerkung) {

    boolean istUnterschrieben() {
        return Boolean.TRUE.equals(unterschrieben);
    }
}
