package de.beratungsfolge.seiten.weg;

/**
 * One step on a paper's way.
 *
 * @param kurz    short name for a narrow row, e.g. {@code SozA}
 * @param name    full name
 * @param zusatz  what is known about it: result and day, or the planned day
 * @param verweis address of the meeting it belongs to, or null
 */
public record Wegschritt(String kurz, String name, String zusatz, Zustand zustand, String verweis) {

    /** How far a step is. */
    public enum Zustand {
        ERLEDIGT("erledigt", "✓"), JETZT("wartet jetzt", "▶"), KOMMT("steht aus", "○"), ENTFAELLT("entfällt", "–");

        private final String bezeichnung;
        private final String zeichen;

        Zustand(String bezeichnung, String zeichen) {
            this.bezeichnung = bezeichnung;
            this.zeichen = zeichen;
        }

        /** @return the German words */
        public String bezeichnung() {
            return bezeichnung;
        }

        /** @return the sign that stands for them beside colour */
        public String zeichen() {
            return zeichen;
        }

        /** @return the class in the style sheet */
        public String klasse() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
