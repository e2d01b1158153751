package de.beratungsfolge.sitzungen;

/**
 * One line of an agenda as it is entered.
 *
 * @param art           kind of item; ignored where a station or a waiting matter is given: they decide
 * @param stationId     the waiting station of a paper, or null
 * @param anliegenId    the waiting matter that is no paper, or null
 * @param zweiteLadung  convened a second time for this subject, because the body had no quorum for it
 *                      (§ 49 Abs. 2 GO NRW); null: no
 */
public record Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId,
                           Long anliegenId, Boolean zweiteLadung) {

    /** An item without a paper, or of a paper treated for the first time. */
    public Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId) {
        this(oeffentlich, art, titel, zusatz, stationId, null, null);
    }

    /** Whether this item was convened a second time. */
    boolean istZweiteLadung() {
        return Boolean.TRUE.equals(zweiteLadung);
    }
}
