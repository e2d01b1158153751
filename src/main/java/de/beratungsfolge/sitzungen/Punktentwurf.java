package de.beratungsfolge.sitzungen;

/**
 * One line of an agenda as it is entered.
 *
 * @param art       kind of item; ignored where a station is given: the paper's route decides
 * @param stationId the waiting station of a paper, or null
 */
public record Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId) {
}
