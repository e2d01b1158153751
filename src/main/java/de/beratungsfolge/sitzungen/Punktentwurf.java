package de.beratungsfolge.sitzungen;

import java.util.Objects;

/**
 * One line of an agenda as it is entered.
 *
 * @param art           kind of item; ignored where a station or a waiting matter is given: they decide
 * @param stationId     the waiting station of a paper, or null
 * @param anliegenId    the waiting matter that is no paper, or null
 * @param zweiteLadung  convened a second time for this subject, because the body had no quorum for it
 *                      (§ 49 Abs. 2 GO NRW); null: no
 * @param nachgereicht  the paper, or a part of it, follows later ("wird nachgereicht"); null: no
 * @param drucksacheId  a paper that is not signed yet, announced under its title; null: none. Once it is signed, the
 *                      item becomes the one of its station
 */
public record Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId,
                           Long anliegenId, Boolean zweiteLadung, Boolean nachgereicht, Long drucksacheId) {

    /** An item without a paper, or of a paper treated for the first time. */
    public Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId) {
        this(oeffentlich, art, titel, zusatz, stationId, null, null, null, null);
    }

    /** An item whose paper, if it has one, is complete. */
    public Punktentwurf(boolean oeffentlich, Punktart art, String titel, String zusatz, Long stationId,
                        Long anliegenId, Boolean zweiteLadung) {
        this(oeffentlich, art, titel, zusatz, stationId, anliegenId, zweiteLadung, null, null);
    }

    /** The same item for this station of its paper, which was signed in the meantime. */
    Punktentwurf mitStation(long station) {
        return new Punktentwurf(oeffentlich, null, titel, zusatz, station, null, zweiteLadung, nachgereicht, null);
    }

    /** Whether both lines are about the same station or matter. */
    boolean selberGegenstand(Punktentwurf andere) {
        return Objects.equals(stationId, andere.stationId) && Objects.equals(anliegenId, andere.anliegenId);
    }

    /** Whether this item was convened a second time. */
    boolean istZweiteLadung() {
        return Boolean.TRUE.equals(zweiteLadung);
    }

    /** Whether its paper follows later. */
    boolean wirdNachgereicht() {
        return drucksacheId != null || Boolean.TRUE.equals(nachgereicht);
    }
}
