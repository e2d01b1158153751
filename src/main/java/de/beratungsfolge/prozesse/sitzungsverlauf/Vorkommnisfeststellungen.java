package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.sitzungen.Ausschlussfeststellung;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.util.Map;

/** What the chair establishes about grounds for exclusion and changes of the agenda, by their ids. */
record Vorkommnisfeststellungen(Map<Long, Ausschlussfeststellung> ausschluesse, Map<Long, Festgestellt> aenderungen) {

    Vorkommnisfeststellungen {
        ausschluesse = ausschluesse == null ? Map.of() : Map.copyOf(ausschluesse);
        aenderungen = aenderungen == null ? Map.of() : Map.copyOf(aenderungen);
    }
}
