package de.beratungsfolge.pruefung.sitzung;

import java.util.List;

/**
 * A ballot: for whom so many votes were cast. A list stands like a person.
 *
 * @param was       the office, or what the lists compete for
 * @param gewaehlt  who or what came of it, or an empty text
 * @param stimmen   most first as recorded
 */
public record Wahlbild(long punktId, String was, String form, List<Anteil> stimmen, int nein, int enthaltungen, int ungueltig,
                       String gewaehlt) {

    /** Votes for one name. */
    public record Anteil(String name, int stimmen) {
    }

    /** @return width of the bar of this name in per cent of all votes */
    public int breite(Anteil anteil) {
        int summe = stimmen.stream().mapToInt(Anteil::stimmen).sum() + nein + enthaltungen + ungueltig;
        return Math.round(100f * anteil.stimmen() / Math.max(1, summe));
    }
}
