package de.beratungsfolge.beiratswahl;

/** Why a member leaves the Seniorenbeirat. */
public enum Ausscheidensgrund {
    VERZICHT("Verzicht"),
    TOD("Tod"),
    /** § 7 Abs. 1 Satz 2 GeschO-SB, which says nowhere what eligibility is. */
    WAEHLBARKEIT("Verlust der Wählbarkeit"),
    SONSTIGER("sonstiger Grund");

    private final String bezeichnung;

    Ausscheidensgrund(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
