package de.beratungsfolge.maengel;

/** How certain the reading is that the program takes. */
public enum Sicherheit implements Wort {
    SICHER("sicher"),
    VERTRETBAR("vertretbar"),
    STRITTIG("strittig");

    private final String wort;

    Sicherheit(String wort) {
        this.wort = wort;
    }

    @Override
    public String wort() {
        return wort;
    }
}
