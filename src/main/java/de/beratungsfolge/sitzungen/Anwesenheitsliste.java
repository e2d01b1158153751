package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.List;

/**
 * Who is there, as entered.
 *
 * @param beginn         when the chair opened the meeting
 * @param verwaltung     names of the administration's people
 * @param gaeste         names of guests
 * @param sitzungsleitung who leads the meeting; null: the chair
 */
public record Anwesenheitsliste(LocalTime beginn, List<Zeile> mitglieder, List<String> verwaltung,
                                List<String> gaeste, Long sitzungsleitung) {

    /** A list that was not submitted is an empty list. */
    public Anwesenheitsliste {
        mitglieder = mitglieder == null ? List.of() : List.copyOf(mitglieder);
        verwaltung = verwaltung == null ? List.of() : List.copyOf(verwaltung);
        gaeste = gaeste == null ? List.of() : List.copyOf(gaeste);
    }

    /** A list of a meeting that its chair leads. */
    public Anwesenheitsliste(LocalTime beginn, List<Zeile> mitglieder, List<String> verwaltung, List<String> gaeste) {
        this(beginn, mitglieder, verwaltung, gaeste, null);
    }

    /**
     * One member.
     *
     * @param vertretenDurch    the deputy who sits in for an absent member, or null
     * @param reihenfolgeGrund why it is not the deputy whose turn it is, or null
     */
    public record Zeile(long personId, Anwesenheitsstatus status, Long vertretenDurch, String reihenfolgeGrund) {

        /** A member who is there, or whose deputy comes in turn. */
        public Zeile(long personId, Anwesenheitsstatus status, Long vertretenDurch) {
            this(personId, status, vertretenDurch, null);
        }
    }
}
