package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.prozesse.Aufgaben;
import java.util.LinkedHashMap;
import java.util.Map;

/** What forms submit. */
final class Eingabe {

    private Eingabe() {
    }

    /** @return an object of a form: names and values in turn; a value may be null */
    static Map<String, Object> felder(Object... namenUndWerte) {
        Map<String, Object> felder = new LinkedHashMap<>();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            felder.put((String) namenUndWerte[i], namenUndWerte[i + 1]);
        }
        return felder;
    }

    /** @return what an embedded form submits: all at once */
    static Map<String, Object> daten(Object... namenUndWerte) {
        return Map.of(Aufgaben.DATEN, felder(namenUndWerte));
    }
}
