package de.beratungsfolge.drucksachen;

/** How far a decision is carried out. */
public enum Ausfuehrungsstand {
    IN_ARBEIT("in Arbeit"),
    ERLEDIGT("erledigt"),
    NICHT_AUSFUEHRBAR("nicht ausführbar");

    private final String bezeichnung;

    Ausfuehrungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
