package de.beratungsfolge.beiratsversammlung;

/** Where a recommendation of the Delegiertenversammlung is in its life. */
public enum Empfehlungsstand {
    NICHT_GEFASST("nicht gefasst"),
    WARTET("wartet auf den Seniorenbeirat"),
    BEHANDELT("behandelt, Feststellung offen"),
    ENTSCHIEDEN("entschieden"),
    UNTERRICHTET("entschieden, Delegierte unterrichtet");

    private final String bezeichnung;

    Empfehlungsstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
