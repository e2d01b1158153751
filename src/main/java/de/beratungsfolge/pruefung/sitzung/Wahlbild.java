package de.beratungsfolge.pruefung.sitzung;

import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.List;

/**
 * A ballot: for whom so many votes were cast. A list stands like a person.
 *
 * @param was       the office, or what the lists compete for
 * @param durchgang how many proposals there were on the item, this one included
 * @param nummer    of the ballot, 2 for the runoff; 0 where lists compete
 * @param form      OFFEN or GEHEIM; empty while it was not voted
 * @param stimmen   most first as recorded
 * @param gewaehlt  who came of the election, with its last ballot alone; otherwise an empty text
 * @param befundId  the finding on the result, or null
 */
public record Wahlbild(long punktId, String was, int durchgang, int nummer, String form, List<Anteil> stimmen, int nein,
                       int enthaltungen, int ungueltig, String gewaehlt, Long befundId) {

    /** Votes for one name. */
    public record Anteil(String name, int stimmen) {
    }

    /** @return what was elected, in which ballot */
    public String worueber() {
        return was + (durchgang > 1 ? ", Vorschlag " + durchgang : "") + (nummer > 0 ? ", Wahlgang " + nummer : "");
    }

    /** @return how it was voted, in words, or an empty text */
    public String formwort() {
        return form.isEmpty() ? "" : Bezeichnungen.ergebnis("abstimmungsform", form);
    }

    /** @return width of the bar of this name in per cent of all votes */
    public int breite(Anteil anteil) {
        int summe = stimmen.stream().mapToInt(Anteil::stimmen).sum() + nein + enthaltungen + ungueltig;
        return Math.round(100f * anteil.stimmen() / Math.max(1, summe));
    }
}
