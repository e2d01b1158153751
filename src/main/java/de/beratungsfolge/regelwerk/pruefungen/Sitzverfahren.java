package de.beratungsfolge.regelwerk.pruefungen;

/** How votes become seats. */
public enum Sitzverfahren {
    HARE_NIEMEYER("Hare/Niemeyer"), DHONDT("d’Hondt");

    private final String bezeichnung;

    Sitzverfahren(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** Name as people write it. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
