package de.beratungsfolge.maengel;

/** How much depends on a fault, the heaviest first. */
public enum Gewicht implements Wort {
    HOCH("hoch"),
    MITTEL("mittel"),
    GERING("gering");

    private final String wort;

    Gewicht(String wort) {
        this.wort = wort;
    }

    @Override
    public String wort() {
        return wort;
    }
}
