package de.beratungsfolge.prozesse.rechtslage;

import de.beratungsfolge.prozesse.Anzeige;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds in what a form shows the findings as {@code Anzeige.befund} shaped them, wherever they stand, in their order. */
final class Befundsuche {

    private final List<Map<?, ?>> gefunden = new ArrayList<>();

    private Befundsuche() {
    }

    static List<Map<?, ?>> in(Object daten) {
        Befundsuche suche = new Befundsuche();
        suche.ansehen(daten);
        return suche.gefunden;
    }

    private void ansehen(Object teil) {
        if (teil instanceof Map<?, ?> werte) {
            if (Anzeige.istBefund(werte)) {
                gefunden.add(werte);
            } else {
                werte.values().forEach(this::ansehen);
            }
        } else if (teil instanceof Collection<?> mehrere) {
            mehrere.forEach(this::ansehen);
        }
    }
}
