package de.beratungsfolge.beiratsversammlung;

/** Where a Delegiertenversammlung is in its life. */
public enum Versammlungsstand {
    EINBERUFEN("einberufen"),
    STATTGEFUNDEN("hat stattgefunden"),
    AUSGEFALLEN("ausgefallen");

    private final String bezeichnung;

    Versammlungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
