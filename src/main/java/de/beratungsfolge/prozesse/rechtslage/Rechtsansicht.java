package de.beratungsfolge.prozesse.rechtslage;

import de.beratungsfolge.maengel.Lesartvergleich;
import de.beratungsfolge.maengel.Mangel;
import de.beratungsfolge.prozesse.Aufgabenbezug;
import java.util.List;
import java.util.Map;

/**
 * What the tab "Rechtslage" shows.
 *
 * @param erwartet  one sentence what is expected, from the model
 * @param befunde   findings at this moment
 * @param leer      why there are none, or an empty text
 * @param maengel   faults of the bylaws on which the task rests
 * @param verweise  pages about the matter
 */
record Rechtsansicht(String erwartet, List<Befundansicht> befunde, String leer, List<Mangelansicht> maengel,
                     List<Aufgabenbezug.Verweis> verweise) {

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

    /**
     * A fault of the bylaws, and what another reading would mean here.
     *
     * @param lesart   the reading taken, with its certainty
     * @param andere   the other readings
     * @param wirkung  whether the result changes here, in words
     * @param hier     why, with the numbers of the case
     * @param adresse  its section on the page of all faults
     */
    record Mangelansicht(String nr, String titel, String lesart, List<String> andere, String wirkung, String hier, String adresse) {

        static Mangelansicht von(Lesartvergleich vergleich) {
            Mangel mangel = vergleich.mangel();
            return new Mangelansicht(mangel.nr(), mangel.titel(), mangel.lesart() + " (" + mangel.sicherheit().wort() + ")",
                    mangel.andere(), vergleich.wirkung().bezeichnung(), vergleich.hier(), mangel.adresse());
        }
    }
}
