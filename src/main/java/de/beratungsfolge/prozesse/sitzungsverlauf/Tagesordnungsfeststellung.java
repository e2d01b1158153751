package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.sitzungen.Aenderungsantrag;
import java.util.List;

/** How the agenda is established, as the task submits it. */
record Tagesordnungsfeststellung(String bemerkung, List<Aenderungsantrag> aenderungen) {

    Tagesordnungsfeststellung {
        aenderungen = aenderungen == null ? List.of() : List.copyOf(aenderungen);
    }
}
