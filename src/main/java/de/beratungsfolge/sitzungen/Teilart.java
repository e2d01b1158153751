package de.beratungsfolge.sitzungen;

/** What a part of the minutes says. */
public enum Teilart {
    GESCHAEFTSORDNUNG("Einladung und Beschlussfähigkeit"),
    TAGESORDNUNG("Tagesordnung"),
    AUSSCHLIESSUNGSGRUENDE("Ausschließungsgründe"),
    ANWESENHEIT("Anwesenheit"),
    AUSSCHLUSS("Ausschluss"),
    UNTERBRECHUNG("Unterbrechung"),
    SCHLUSS("Nach dem letzten Punkt"),
    VERLAUF("Verlauf"),
    WAHL("Wahl"),
    ANTRAEGE("Anträge"),
    BESCHLUSS("Beschlusstext"),
    ABSTIMMUNG("Abstimmung"),
    ERGEBNIS("Ergebnis"),
    ERGAENZUNG("Ergänzungen");

    private final String bezeichnung;

    Teilart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
