package de.beratungsfolge.prozesse.rechtslage;

import de.beratungsfolge.prozesse.Aufgabenbezug;
import java.util.List;
import java.util.Map;

/**
 * What the tab "Rechtslage" shows.
 *
 * @param erwartet  one sentence what is expected, from the model
 * @param befunde   findings at this moment
 * @param leer      why there are none, or an empty text
 * @param verweise  pages about the matter
 */
record Rechtsansicht(String erwartet, List<Befundansicht> befunde, String leer, List<Aufgabenbezug.Verweis> verweise) {

    /**
     * One finding.
     *
     * @param frage    what was asked
     * @param stichtag the rules as in force on this day decided; empty if it is not known
     * @param anders   what would have changed the result, or an empty text
     * @param regeln   the rules that fired
     * @param quelle   where the rules came from, and their version
     */
    record Befundansicht(String frage, String ergebnis, String satz, List<String> normen, List<String> hinweise,
                         String anders, String stichtag, List<Regelansicht> regeln, String quelle) {
    }

    /**
     * A rule that fired.
     *
     * @param fakten what it looked at, with values in words
     */
    record Regelansicht(String name, String fundstelle, List<String> normen, Map<String, String> fakten) {
    }
}
