package de.beratungsfolge.beiratswahl;

/** Where an election of the Seniorenbeirat is in its life. */
public enum Wahlstand {
    /** From the opening until the result is established. */
    LAEUFT("läuft"),
    FESTGESTELLT("Ergebnis festgestellt"),
    /** The minutes are signed (§ 12 Abs. 6 GeschO-SB). */
    UNTERZEICHNET("Niederschrift unterzeichnet");

    private final String bezeichnung;

    Wahlstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
