package de.beratungsfolge.gremien;

import java.util.List;

/**
 * What a file does to the master data.
 *
 * @param neu          what is added, in words
 * @param geaendert    what is changed, in words
 * @param unveraendert number of lines that say what is already entered
 */
public record Einfuhrergebnis(List<String> neu, List<String> geaendert, int unveraendert) {

    /** Copies the lists. */
    public Einfuhrergebnis {
        neu = List.copyOf(neu);
        geaendert = List.copyOf(geaendert);
    }

    /** @return e.g. "0 Änderungen" */
    public String satz() {
        int zahl = neu.size() + geaendert.size();
        return zahl + (zahl == 1 ? " Änderung" : " Änderungen")
                + (zahl == 0 ? "" : " (" + neu.size() + " neu, " + geaendert.size() + " geändert)") + ", " + unveraendert
                + (unveraendert == 1 ? " Zeile" : " Zeilen") + " unverändert";
    }
}
