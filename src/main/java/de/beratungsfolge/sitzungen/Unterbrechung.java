package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import org.springframework.data.annotation.Id;

/**
 * That the chair interrupted the meeting (§ 51 GO NRW).
 *
 * @param punktId item that was called when it began
 * @param bis     when the meeting went on; null while it is interrupted
 * @param anlass  why, as the minutes say it
 */
public record Unterbrechung(@Id Long id, long sitzungId, long punktId, LocalTime von, LocalTime bis, String anlass) {

    /** @return whether the meeting has not gone on yet */
    public boolean offen() {
        return bis == null;
    }

    /** Whether both last at the same time; a meeting that goes on at one minute may be interrupted again at it. */
    boolean ueberschneidet(Unterbrechung andere) {
        return (bis == null || andere.von.isBefore(bis)) && (andere.bis == null || von.isBefore(andere.bis));
    }
}
