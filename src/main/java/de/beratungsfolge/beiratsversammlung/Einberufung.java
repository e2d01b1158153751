package de.beratungsfolge.beiratsversammlung;

/** By whom a Delegiertenversammlung is convened; § 3 Abs. 3 Satz 1 GeschO-SB says: by the Seniorenbeirat. */
public enum Einberufung {
    BESCHLUSS("Beschluss des Seniorenbeirats"),
    VORSITZ("Vorsitz ohne Beschluss");

    private final String bezeichnung;

    Einberufung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
