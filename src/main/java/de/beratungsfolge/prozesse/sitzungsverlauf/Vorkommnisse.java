package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.sitzungen.Aenderungsantrag;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Unterbrechungsmeldung;
import java.time.LocalTime;
import java.util.List;

/**
 * What happened beside the items, as the task submits it.
 *
 * @param abbruch that the meeting ends before its agenda is through, or null
 */
record Vorkommnisse(List<Anwesenheitsmeldung> anwesenheit, List<Anzeige> gruende, List<Aenderungsantrag> aenderungen,
                    List<Unterbrechungsmeldung> unterbrechungen, Abbruch abbruch) {

    Vorkommnisse {
        anwesenheit = anwesenheit == null ? List.of() : List.copyOf(anwesenheit);
        gruende = gruende == null ? List.of() : List.copyOf(gruende);
        aenderungen = aenderungen == null ? List.of() : List.copyOf(aenderungen);
        unterbrechungen = unterbrechungen == null ? List.of() : List.copyOf(unterbrechungen);
    }

    /** When and why the chair closed the meeting early. */
    record Abbruch(String grund, LocalTime zeit) {
    }

    boolean leer() {
        return anwesenheit.isEmpty() && gruende.isEmpty() && aenderungen.isEmpty() && unterbrechungen.isEmpty()
                && abbruch == null;
    }
}
