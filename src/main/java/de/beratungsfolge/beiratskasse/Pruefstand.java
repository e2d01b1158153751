package de.beratungsfolge.beiratskasse;

/** Where an audit is in its life. */
public enum Pruefstand {
    BEGONNEN("begonnen"),
    PRUEFENDE_BENANNT("Prüfende benannt"),
    GEPRUEFT("geprüft, Unterschriften offen"),
    FESTGESTELLT("Frist festgestellt"),
    AUSGEHAENDIGT("dem Vorsitz ausgehändigt"),
    GENEHMIGT("von der Delegiertenversammlung genehmigt"),
    ABGESCHLOSSEN("abgeschlossen");

    private final String bezeichnung;

    Pruefstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
