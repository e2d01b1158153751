package de.beratungsfolge.drucksachen;

/** Effect of a paper on climate protection, as its box says. */
public enum Klimawirkung {
    POSITIV("ja, positiv"), NEGATIV("ja, negativ"), KEINE("nein");

    private final String bezeichnung;

    Klimawirkung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German text of the box */
    public String bezeichnung() {
        return bezeichnung;
    }
}
