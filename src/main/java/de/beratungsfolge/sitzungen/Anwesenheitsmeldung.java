package de.beratungsfolge.sitzungen;

import java.time.LocalTime;

/**
 * An arrival or departure as entered.
 *
 * @param personId         the member who comes, leaves or is stood in for; or the deputy who leaves
 * @param vertretenDurch   the deputy who takes over the seat, or null
 * @param vertretungBleibt whether the deputy at the table keeps the seat although the member comes; null: no
 * @param abPunktId        the called item from which it counts; null: the next one to be called
 * @param reihenfolgeGrund why it is not the deputy whose turn it is, or null
 */
public record Anwesenheitsmeldung(Ereignisart art, long personId, Long vertretenDurch, Boolean vertretungBleibt,
                                  LocalTime zeit, Long abPunktId, String reihenfolgeGrund) {
}
