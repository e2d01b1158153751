package de.beratungsfolge.rechtsbehelfe;

/** What may be raised against a decision. */
public enum Rechtsbehelfsart {
    /** The mayor sees the common good endangered by a decision of the council (§ 54 Abs. 1 GO NRW). */
    WIDERSPRUCH("Widerspruch"),
    /** The mayor sees the law broken (§ 54 Abs. 2 and 3 GO NRW). */
    BEANSTANDUNG("Beanstandung"),
    /** Mayor or members oppose the decision of a committee (§ 57 Abs. 4 GO NRW). */
    EINSPRUCH("Einspruch");

    private final String bezeichnung;

    Rechtsbehelfsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
