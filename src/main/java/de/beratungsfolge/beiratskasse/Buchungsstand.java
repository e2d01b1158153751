package de.beratungsfolge.beiratskasse;

/** Where an income or a spending is in its life. */
public enum Buchungsstand {
    ZU_PRUEFEN("Zulässigkeit noch nicht festgestellt"),
    GEBUCHT("gebucht"),
    UNZULAESSIG("als unzulässig festgestellt");

    private final String bezeichnung;

    Buchungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
