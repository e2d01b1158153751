package de.beratungsfolge.werkstatt;

import java.io.PrintStream;
import java.util.List;

/** Counts cases and prints those that are not passed. */
final class Fallbericht {

    private final PrintStream aus;
    private int bestanden;
    private int fehlgeschlagen;
    private int fehlerhaft;

    Fallbericht(PrintStream aus) {
        this.aus = aus;
    }

    void bestanden() {
        bestanden++;
    }

    /** One case that failed; each reason is a line. */
    void fehlgeschlagen(String datei, String id, List<String> gruende) {
        fehlgeschlagen++;
        gruende.forEach(grund -> aus.println("fehlgeschlagen  " + datei + "  " + id + "  " + grund));
    }

    /** One malformed case; each flaw is a line. */
    void fehlerhaft(String datei, String id, List<Mangel> maengel) {
        fehlerhaft++;
        maengel.forEach(mangel -> aus.println("fehlerhaft  " + datei + "  " + id + "  " + mangel.feld() + ": " + mangel.grund()));
    }

    int anzahl() {
        return bestanden + fehlgeschlagen + fehlerhaft;
    }

    int nichtBestanden() {
        return fehlgeschlagen + fehlerhaft;
    }

    boolean allesBestanden() {
        return nichtBestanden() == 0;
    }

    void schlusszeile() {
        aus.println(bestanden + " bestanden, " + fehlgeschlagen + " fehlgeschlagen, " + fehlerhaft + " fehlerhaft");
    }
}
