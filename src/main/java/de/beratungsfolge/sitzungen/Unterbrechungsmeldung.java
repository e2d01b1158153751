package de.beratungsfolge.sitzungen;

import java.time.LocalTime;

/**
 * An interruption as entered.
 *
 * @param id        the recorded one that is ended or corrected; null: a new one
 * @param bis       when the meeting went on; null: it is still interrupted
 * @param punktId   the called item it belongs to; null: the one called last
 * @param streichen that the recorded one did not take place; null: no
 */
public record Unterbrechungsmeldung(Long id, LocalTime von, LocalTime bis, String anlass, Long punktId, Boolean streichen) {

    boolean gestrichen() {
        return Boolean.TRUE.equals(streichen);
    }
}
