package de.beratungsfolge.sitzungen;

/** How attendance changes during a meeting. */
public enum Ereignisart {
    ANKUNFT("kommt"), WEGGANG("geht"), VERTRETUNG("wird vertreten");

    private final String bezeichnung;

    Ereignisart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German word that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
