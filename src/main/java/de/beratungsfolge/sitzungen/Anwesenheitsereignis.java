package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Mitgliedsart;
import java.time.LocalTime;
import org.springframework.data.annotation.Id;

/**
 * That somebody came to the table or left it while the meeting was held.
 *
 * @param personId         the member who came, left or is stood in for; or the deputy who left
 * @param vertreterId      the deputy who takes over the seat, or null
 * @param vertretungBleibt the deputy at the table keeps the seat although the member came
 * @param abAufruf         number of the call from which it counts
 * @param reihenfolgeGrund why it is not the deputy whose turn it is, or null
 */
public record Anwesenheitsereignis(@Id Long id, long sitzungId, Ereignisart art, long personId, Mitgliedsart personArt,
                                   Long vertreterId, Mitgliedsart vertreterArt, boolean vertretungBleibt,
                                   LocalTime zeit, int abAufruf, String reihenfolgeGrund) {
}
