package de.beratungsfolge.beiratsaufloesung;

/** The items of the checked list, in its order. */
public enum Aufloesungspunkt {
    VERMOEGEN("Vermögen festgestellt"),
    KASSENPRUEFUNG("Letzte Kassenprüfung"),
    UEBERGABE("Vermögen der Stadt übergeben"),
    ZWECKBINDUNG("Zweckbindung bestätigt"),
    AKTEN("Akten dem Archiv übergeben"),
    ENDE("Gremium in den Stammdaten beendet");

    private final String bezeichnung;

    Aufloesungspunkt(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
