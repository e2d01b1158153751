package de.beratungsfolge.gremien;

/** What one person at a time is in a body. */
public enum Gremienamt {
    VORSITZ("Vorsitz", 0),
    ERSTE_STELLVERTRETUNG("1. stellv. Vorsitz", 1),
    ZWEITE_STELLVERTRETUNG("2. stellv. Vorsitz", 2),
    SCHRIFTFUEHRUNG("Schriftführung", 0);

    private final String bezeichnung;
    private final int stellvertretung;

    Gremienamt(String bezeichnung, int stellvertretung) {
        this.bezeichnung = bezeichnung;
        this.stellvertretung = stellvertretung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return which deputy chair this is, from 1; 0 for none */
    public int stellvertretung() {
        return stellvertretung;
    }

    static Gremienamt mit(boolean vorsitz, int stellvertretung) {
        if (vorsitz) {
            return VORSITZ;
        }
        return switch (stellvertretung) {
            case 1 -> ERSTE_STELLVERTRETUNG;
            case 2 -> ZWEITE_STELLVERTRETUNG;
            default -> null;
        };
    }
}
