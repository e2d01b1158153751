package de.beratungsfolge.eilentscheidungen;

/** Where an urgent decision is in its life. */
public enum Eilstand {
    VORBEREITET("vorbereitet"),
    UNZULAESSIG("unzulässig, nicht getroffen"),
    NICHT_UNTERSCHRIEBEN("nicht unterschrieben, nicht getroffen"),
    GETROFFEN("getroffen, Genehmigung offen"),
    GENEHMIGT("genehmigt"),
    AUFGEHOBEN("aufgehoben");

    private final String bezeichnung;

    Eilstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
