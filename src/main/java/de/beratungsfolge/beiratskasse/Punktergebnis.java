package de.beratungsfolge.beiratskasse;

/** What the auditors found at one item of the checklist. */
public enum Punktergebnis {
    IN_ORDNUNG("in Ordnung"),
    BEANSTANDET("beanstandet"),
    NICHT_GEPRUEFT("nicht geprüft");

    private final String bezeichnung;

    Punktergebnis(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
