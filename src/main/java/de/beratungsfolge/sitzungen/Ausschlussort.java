package de.beratungsfolge.sitzungen;

/** Where an excluded member goes while the item is treated (§ 31 Abs. 4 Satz 1 GO NRW). */
public enum Ausschlussort {
    RAUM("verlässt den Sitzungsraum"), ZUSCHAUERBEREICH("nimmt im Zuschauerbereich Platz");

    private final String bezeichnung;

    Ausschlussort(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German words that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
