package de.beratungsfolge.sitzungen;

/** What of a meeting's record can be corrected. */
public enum Berichtigungsgegenstand {
    ANWESENHEIT("Anwesenheit"), ZEITEN("Ankunft oder Weggang"), UNTERBRECHUNG("Unterbrechung"), STIMMEN("Abstimmung"),
    TEXT("Wortlaut");

    private final String bezeichnung;

    Berichtigungsgegenstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
