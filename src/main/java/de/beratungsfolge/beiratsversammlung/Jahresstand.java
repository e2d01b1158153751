package de.beratungsfolge.beiratsversammlung;

/** Where the watch over one year is. */
public enum Jahresstand {
    LAEUFT("wird beobachtet"),
    GEPRUEFT("zu Ende, Feststellung offen"),
    ABGESCHLOSSEN("abgeschlossen");

    private final String bezeichnung;

    Jahresstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
