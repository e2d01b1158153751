package de.beratungsfolge.beiratsaufloesung;

/** What the town may use the assets for (§ 13 GeschO-SB); the last one § 1 does not know. */
public enum Verwendungszweck {
    GEMEINNUETZIG("gemeinnützige Zwecke"),
    MILDTAETIG("mildtätige Zwecke"),
    KIRCHLICH("kirchliche Zwecke");

    private final String bezeichnung;

    Verwendungszweck(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
