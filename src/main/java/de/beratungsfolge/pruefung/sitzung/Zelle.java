package de.beratungsfolge.pruefung.sitzung;

/**
 * Somebody at an item.
 *
 * @param zeichen a sign for the narrow cell
 * @param wort    what it means, in words
 * @param klasse  in the style sheet
 * @param stimme  how that person voted by name, in words, or an empty text
 */
public record Zelle(String zeichen, String wort, String klasse, String stimme) {

    static Zelle anwesend(boolean mitStimme, String stimme) {
        return mitStimme ? new Zelle("●", "anwesend", "da", stimme) : new Zelle("○", "anwesend, ohne Stimmrecht", "da", stimme);
    }

    static Zelle ausgeschlossen() {
        return new Zelle("✕", "von der Mitwirkung ausgeschlossen (§ 31 GO NRW)", "raus", "");
    }

    static Zelle vertreten(String durch) {
        return new Zelle("V", "vertreten durch " + durch, "vertreten", "");
    }

    static Zelle nichtDa(String wort) {
        return new Zelle("–", wort, "fort", "");
    }

    static Zelle nichtAufgerufen() {
        return new Zelle("", "Punkt nicht aufgerufen", "leer", "");
    }

    /** @return the sign with the vote, for a table without room */
    public String kurz() {
        return stimme.isEmpty() ? zeichen : zeichen + " " + stimme;
    }

    /** @return everything in words */
    public String ganz() {
        return stimme.isEmpty() ? wort : wort + ", stimmt: " + stimme;
    }
}
