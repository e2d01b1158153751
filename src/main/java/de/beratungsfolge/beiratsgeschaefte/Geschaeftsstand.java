package de.beratungsfolge.beiratsgeschaefte;

/** Where urgent business is in its life. */
public enum Geschaeftsstand {
    ZU_BERICHTEN("in der nächsten Sitzung zu berichten"),
    BERICHTET("berichtet, Feststellung offen"),
    ABGESCHLOSSEN("abgeschlossen");

    private final String bezeichnung;

    Geschaeftsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
