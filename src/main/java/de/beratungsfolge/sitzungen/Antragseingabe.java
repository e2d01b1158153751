package de.beratungsfolge.sitzungen;

/**
 * A motion beside the main one, as entered; the list is the order of voting.
 *
 * @param id            of a motion entered before, or null for a new one
 * @param antragsteller who moves it
 * @param vertagung     whether a motion on the conduct of business is for postponement; null: no
 * @param erledigt      why there shall be no vote on it (withdrawn, settled by another vote), or null
 */
public record Antragseingabe(Long id, Antragsart art, String antragsteller, String text, Boolean vertagung,
                             String erledigt) {

    boolean istErledigt() {
        return erledigt != null && !erledigt.isBlank();
    }
}
