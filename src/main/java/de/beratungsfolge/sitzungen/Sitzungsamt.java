package de.beratungsfolge.sitzungen;

/** The two offices of a meeting. */
public enum Sitzungsamt {
    VORSITZ("Vorsitz"), SCHRIFTFUEHRUNG("Schriftführung");

    private final String bezeichnung;

    Sitzungsamt(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
