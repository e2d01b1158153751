package de.beratungsfolge.sitzungen;

/** Kinds of motions on one item. */
public enum Antragsart {
    /** What the item is about: the paper's proposal or the matter itself; voted on last. */
    HAUPTANTRAG("Hauptantrag"),
    /** Changes the main motion or goes further than it. */
    AENDERUNGSANTRAG("Änderungsantrag"),
    /** About the conduct of business, e.g. postponement or the end of the debate. */
    GESCHAEFTSORDNUNGSANTRAG("Antrag zur Geschäftsordnung");

    private final String bezeichnung;

    Antragsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
