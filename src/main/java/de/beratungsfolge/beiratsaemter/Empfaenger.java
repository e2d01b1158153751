package de.beratungsfolge.beiratsaemter;

/** Who took a motion for recall in; the text names no addressee, the earliest receipt counts (reading). */
public enum Empfaenger {
    VORSITZ("Vorsitz"),
    STELLVERTRETUNG("Stellvertretung"),
    STADTVERWALTUNG("Stadtverwaltung");

    private final String bezeichnung;

    Empfaenger(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
