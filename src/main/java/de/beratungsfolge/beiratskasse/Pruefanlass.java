package de.beratungsfolge.beiratskasse;

/** Why the accounts are audited (§ 5 GeschO-SB). */
public enum Pruefanlass {
    JAHR("Jahresprüfung"),
    ZWISCHEN("Zwischenprüfung"),
    WAHL("Prüfung zur Übergabe nach der Neuwahl");

    private final String bezeichnung;

    Pruefanlass(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
