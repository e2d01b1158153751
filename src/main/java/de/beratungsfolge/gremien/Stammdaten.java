package de.beratungsfolge.gremien;

/** Names that hold for all master data. */
public final class Stammdaten {

    /** The chain of the record that keeps every change of master data. */
    public static final String VORGANG = "Stammdaten";

    private Stammdaten() {
    }
}
