package de.beratungsfolge.maengel;

/**
 * What another reading of a faulty provision would mean for one finding or task.
 *
 * @param hier one German sentence with the numbers of the case
 */
public record Lesartvergleich(Mangel mangel, Wirkung wirkung, String hier) {

    /** Whether the other reading changes the result here. */
    public enum Wirkung {
        ANDERS("anderes Ergebnis"),
        GLEICH("dasselbe Ergebnis"),
        OFFEN("hängt von weiteren Umständen ab");

        private final String bezeichnung;

        Wirkung(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return as people read it */
        public String bezeichnung() {
            return bezeichnung;
        }
    }
}
