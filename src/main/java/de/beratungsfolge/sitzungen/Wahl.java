package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * The election of one office on an item (§ 50 Abs. 2 GO NRW), with one list of those who stand.
 *
 * @param durchgang how many proposals there were on this item, this one included
 * @param amt       the office or seat
 * @param gewaehlt  name of whoever the chair established as elected, or null
 * @param annahme   whether the election was accepted, or null while nobody asked
 */
public record Wahl(@Id Long id, long punktId, int durchgang, String amt, long formBefundId, String gewaehlt,
                   Annahme annahme) {

    /** What the elected person says. */
    public enum Annahme {
        ANGENOMMEN("die Wahl ist angenommen"),
        ABGELEHNT("die Wahl ist nicht angenommen"),
        STEHT_AUS("die Erklärung, ob die Wahl angenommen wird, steht aus");

        private final String bezeichnung;

        Annahme(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German words for the minutes */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    Wahl mitGewaehltem(String name) {
        return new Wahl(id, punktId, durchgang, amt, formBefundId, name, annahme);
    }

    Wahl mitAnnahme(Annahme erklaerung) {
        return new Wahl(id, punktId, durchgang, amt, formBefundId, gewaehlt, erklaerung);
    }
}
