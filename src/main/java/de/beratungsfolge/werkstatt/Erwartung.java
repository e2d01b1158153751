package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Zitat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result a case demands.
 *
 * @param ergebnis result code
 * @param werte values that must be equal
 * @param normen citations of which each must be met
 * @param normenNicht citations of which none may be met
 * @param hinweise hint codes that must be given
 * @param hinweiseNicht hint codes that must not be given
 */
record Erwartung(String ergebnis, Map<String, Object> werte, List<Zitat> normen, List<Zitat> normenNicht,
                 List<String> hinweise, List<String> hinweiseNicht) {

    /** A field in which result and expectation differ, in the words of the report. */
    record Abweichung(String feld, Object erwartet, Object erhalten) {

        @Override
        public String toString() {
            return feld + ": erwartet " + erwartet + ", erhalten " + (erhalten == null ? "keine Angabe" : erhalten);
        }
    }

    /** Every difference; empty if the case is passed. */
    List<Abweichung> vergleiche(Befund befund) {
        List<Abweichung> abweichungen = new ArrayList<>();
        if (!ergebnis.equals(befund.ergebnis())) {
            abweichungen.add(new Abweichung("ergebnis", ergebnis, befund.ergebnis()));
        }
        werte.forEach((feld, wert) -> {
            if (!entspricht(wert, befund.werte().get(feld))) {
                abweichungen.add(new Abweichung(feld, wert, befund.werte().get(feld)));
            }
        });
        List<Zitat> zitiert = befund.normen().stream().flatMap(norm -> Zitat.lesen(norm).stream()).toList();
        normen.stream().filter(norm -> !erfuellt(norm, zitiert))
                .forEach(norm -> abweichungen.add(new Abweichung("normen", norm, befund.normen())));
        normenNicht.stream().filter(norm -> erfuellt(norm, zitiert))
                .forEach(norm -> abweichungen.add(new Abweichung("normenNicht", "nicht " + norm, befund.normen())));
        hinweise.stream().filter(hinweis -> !befund.hinweise().contains(hinweis))
                .forEach(hinweis -> abweichungen.add(new Abweichung("hinweise", hinweis, befund.hinweise())));
        hinweiseNicht.stream().filter(befund.hinweise()::contains)
                .forEach(hinweis -> abweichungen.add(new Abweichung("hinweiseNicht", "nicht " + hinweis, befund.hinweise())));
        return abweichungen;
    }

    private static boolean entspricht(Object erwartet, Object erhalten) {
        if (erwartet instanceof Set<?> menge) {
            return erhalten instanceof List<?> liste && menge.size() == liste.size() && menge.containsAll(liste);
        }
        if (erwartet instanceof Map<?, ?> teile) {
            return erhalten instanceof Map<?, ?> zuordnung && teile.keySet().equals(zuordnung.keySet())
                    && teile.entrySet().stream().allMatch(teil -> entspricht(teil.getValue(), zuordnung.get(teil.getKey())));
        }
        return erwartet.equals(erhalten);
    }

    private static boolean erfuellt(Zitat erwartet, List<Zitat> zitiert) {
        return zitiert.stream().anyMatch(zitat -> zitat.erfuellt(erwartet));
    }
}
