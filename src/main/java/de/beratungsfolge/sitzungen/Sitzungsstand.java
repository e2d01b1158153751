package de.beratungsfolge.sitzungen;

/** Where a meeting is in its life. */
public enum Sitzungsstand {
    IN_VORBEREITUNG("in Vorbereitung"),
    EINGELADEN("eingeladen"),
    LAEUFT("läuft"),
    GESCHLOSSEN("geschlossen, Niederschrift offen"),
    ABGESCHLOSSEN("abgeschlossen");

    private final String bezeichnung;

    Sitzungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
