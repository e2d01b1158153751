package de.beratungsfolge.beiratswahl;

import java.util.List;
import java.util.Map;

/**
 * Ballots as they are entered: singly, in as many goes as wanted, or all at once as sums.
 *
 * @param zettel     per ballot the name behind each mark
 * @param verworfen  ballots entered by mistake
 * @param fertig     no more ballots come
 * @param stimmen    votes per candidate, for sums
 * @param gueltige   number of valid ballots, for sums
 * @param ungueltige number of invalid ballots, for sums
 */
public record Stimmenangabe(Zaehlart zaehlart, List<List<String>> zettel, List<Verworfen> verworfen, boolean fertig,
                            Map<String, Integer> stimmen, Integer gueltige, Integer ungueltige) {

    /** Replaces missing lists by empty ones. */
    public Stimmenangabe {
        zettel = zettel == null ? List.of() : zettel;
        verworfen = verworfen == null ? List.of() : verworfen;
        stimmen = stimmen == null ? Map.of() : stimmen;
    }

    /** A ballot that was entered by mistake, and what was wrong. */
    public record Verworfen(int nummer, String grund) {
    }
}
