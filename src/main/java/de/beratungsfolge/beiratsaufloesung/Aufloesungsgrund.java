package de.beratungsfolge.beiratsaufloesung;

/** Why the Seniorenbeirat ends; § 13 GeschO-SB names these three. */
public enum Aufloesungsgrund {
    AUFLOESUNG("Auflösung"),
    AUFHEBUNG("Aufhebung"),
    ZWECKWEGFALL("Wegfall des bisherigen Zweckes");

    private final String bezeichnung;

    Aufloesungsgrund(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
