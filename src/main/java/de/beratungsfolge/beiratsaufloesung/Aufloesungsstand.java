package de.beratungsfolge.beiratsaufloesung;

/** Where a dissolution is in its life. */
public enum Aufloesungsstand {
    LAEUFT("läuft"),
    ABGESCHLOSSEN("abgeschlossen");

    private final String bezeichnung;

    Aufloesungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
