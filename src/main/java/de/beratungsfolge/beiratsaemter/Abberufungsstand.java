package de.beratungsfolge.beiratsaemter;

/** Where a recall is in its life. */
public enum Abberufungsstand {
    EINGEGANGEN("eingegangen"),
    ZURUECKGEWIESEN("zurückgewiesen"),
    ANGEMELDET("auf der Tagesordnung vorgeschlagen"),
    ZURUECKGEZOGEN("zurückgezogen"),
    GESCHEITERT("gescheitert"),
    ABBERUFEN("abberufen, Nachfolge offen"),
    NACHFOLGE_GEWAEHLT("abberufen, Nachfolge gewählt");

    private final String bezeichnung;

    Abberufungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
