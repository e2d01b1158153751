package de.beratungsfolge.beiratskasse;

/** Money that comes or goes. */
public enum Buchungsart {
    EINNAHME("Einnahme"),
    AUSGABE("Ausgabe");

    private final String bezeichnung;

    Buchungsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
