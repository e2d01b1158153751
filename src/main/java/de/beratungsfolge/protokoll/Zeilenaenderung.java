package de.beratungsfolge.protokoll;

import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one transaction did to one row.
 *
 * @param vorher  hash of what the row held before, null for a new row
 * @param nachher hash of what it holds now, null for a deleted row
 * @param felder  columns that changed, with their new value; null where the column holds nothing any more
 */
record Zeilenaenderung(String tabelle, String schluessel, String vorher, String nachher, Map<String, String> felder) {

    static Zeilenaenderung von(Zeile zeile, Zeilenbild vorher, Zeilenbild nachher) {
        return new Zeilenaenderung(zeile.tabelle(), zeile.schluessel(), vorher == null ? null : vorher.hash(),
                nachher == null ? null : nachher.hash(), unterschied(werte(vorher), werte(nachher)));
    }

    /** @return what the row holds after this change, if it held this before */
    Zeilenbild auf(Zeilenbild bisher) {
        SortedMap<String, String> werte = new TreeMap<>(werte(bisher));
        werte.putAll(felder);
        werte.values().removeIf(wert -> wert == null);
        return new Zeilenbild(werte);
    }

    private static Map<String, String> unterschied(Map<String, String> vorher, Map<String, String> nachher) {
        Map<String, String> felder = new TreeMap<>();
        if (!nachher.isEmpty()) {
            vorher.keySet().stream().filter(spalte -> !nachher.containsKey(spalte)).forEach(spalte -> felder.put(spalte, null));
        }
        nachher.forEach((spalte, wert) -> {
            if (!wert.equals(vorher.get(spalte))) {
                felder.put(spalte, wert);
            }
        });
        return felder;
    }

    private static Map<String, String> werte(Zeilenbild bild) {
        return bild == null ? Map.of() : bild.werte();
    }
}
