package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.List;

/**
 * Who is there, as entered.
 *
 * @param beginn     when the chair opened the meeting
 * @param verwaltung names of the administration's people
 * @param gaeste     names of guests
 */
public record Anwesenheitsliste(LocalTime beginn, List<Zeile> mitglieder, List<String> verwaltung,
                                List<String> gaeste) {

    /** A list that was not submitted is an empty list. */
    public Anwesenheitsliste {
        mitglieder = mitglieder == null ? List.of() : List.copyOf(mitglieder);
        verwaltung = verwaltung == null ? List.of() : List.copyOf(verwaltung);
        gaeste = gaeste == null ? List.of() : List.copyOf(gaeste);
    }

    /**
     * One member.
     *
     * @param vertretenDurch the deputy who sits in for an absent member, or null
     */
    public record Zeile(long personId, Anwesenheitsstatus status, Long vertretenDurch) {
    }
}
