package de.beratungsfolge.sitzungen;

/** How an agenda changes in the meeting. */
public enum Aenderungsart {
    /** An urgent item is added (§ 48 Abs. 1 Satz 5 GO NRW). */
    ERWEITERUNG("Erweiterung der Tagesordnung"),
    /** An item is taken off; what it treats waits on. */
    ABSETZUNG("Absetzung von der Tagesordnung"),
    /** An item is treated at another place. */
    REIHENFOLGE("Änderung der Reihenfolge"),
    /** An item is moved to the non-public part (§ 48 Abs. 2 GO NRW). */
    NICHTOEFFENTLICH("Ausschluss der Öffentlichkeit");

    private final String bezeichnung;

    Aenderungsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
