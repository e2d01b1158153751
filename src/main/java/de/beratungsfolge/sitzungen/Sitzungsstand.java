package de.beratungsfolge.sitzungen;

/** Where a meeting is in its life. */
public enum Sitzungsstand {
    IN_VORBEREITUNG("in Vorbereitung"),
    EINGELADEN("eingeladen"),
    LAEUFT("läuft"),
    GESCHLOSSEN("geschlossen, Niederschrift offen"),
    ABGESCHLOSSEN("abgeschlossen"),
    ABGESAGT("abgesagt");

    private final String bezeichnung;

    Sitzungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return whether the meeting has not been opened yet and may still be changed or cancelled */
    public boolean vorDerSitzung() {
        return this == IN_VORBEREITUNG || this == EINGELADEN;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
