package de.beratungsfolge.drucksachen;

/** What a body is asked to do with a paper. */
public enum Beratungsaktion {
    /** Deliberate and recommend. */
    VORBERATEND("vorberatend"),
    /** Decide. */
    BESCHLIESSEND("beschließend"),
    /** Take note; there is no vote. */
    KENNTNIS("zur Kenntnis");

    private final String bezeichnung;

    Beratungsaktion(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
