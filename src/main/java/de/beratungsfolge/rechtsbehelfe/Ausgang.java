package de.beratungsfolge.rechtsbehelfe;

/** How a Rechtsbehelf ended. */
public enum Ausgang {
    OHNE_WIRKUNG("ohne Wirkung; der Beschluss besteht"),
    BESCHLUSS_BESTEHT("der Beschluss besteht"),
    BESCHLUSS_AUFGEHOBEN("der Beschluss ist aufgehoben");

    private final String bezeichnung;

    Ausgang(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return German words to go on after a colon */
    public String bezeichnung() {
        return bezeichnung;
    }
}
