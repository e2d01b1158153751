package de.beratungsfolge.drucksachen;

/** Where a paper is in its life. */
public enum Stand {
    ENTWURF("im Entwurf"),
    MITZEICHNUNG("in Mitzeichnung und Unterschrift"),
    BERATUNG("in der Beratung"),
    BESCHLOSSEN("beschlossen, Ausführung läuft"),
    AUSGEFUEHRT("ausgeführt"),
    NICHT_AUSFUEHRBAR("beschlossen, aber nicht ausführbar"),
    ABGELEHNT("abgelehnt"),
    BEHANDELT("abschließend behandelt"),
    ZURUECKGEZOGEN("zurückgezogen");

    private final String bezeichnung;

    Stand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return whether something still has to be done with the paper */
    public boolean laeuft() {
        return compareTo(BESCHLOSSEN) <= 0;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
