package de.beratungsfolge.maengel;

/** What kind of fault it is. */
public enum Mangelart implements Wort {
    WIDERSPRUCH("Widerspruch", "Widerspruch"),
    VERWEIS("Verweis", "falscher Verweis"),
    LUECKE("Lücke", "Regelungslücke"),
    BEGRIFF("Begriff", "unklarer Begriff"),
    WORTLAUT("Wortlaut", "missglückter Wortlaut");

    private final String wort;
    private final String bezeichnung;

    Mangelart(String wort, String bezeichnung) {
        this.wort = wort;
        this.bezeichnung = bezeichnung;
    }

    @Override
    public String wort() {
        return wort;
    }

    /** @return as people read it */
    public String bezeichnung() {
        return bezeichnung;
    }
}
