package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import java.util.List;

/**
 * Minutes with their parts told apart, and what their text says in words only.
 *
 * @param endeOeffentlich when the public part was closed, or null
 * @param ende            when the whole meeting was closed, or null
 * @param stimmen         the votes with their numbers, in the order of the items
 */
public record Niederschriftgliederung(Niederschriftentwurf entwurf, LocalTime endeOeffentlich, LocalTime ende,
                                      List<Stimmen> stimmen) {

    /**
     * The numbers of one vote.
     *
     * @param hauptsache whether the result of the item hangs on it; otherwise it was on a motion beside
     * @param abgeleitet whether the numbers were derived from the wording and not counted
     */
    public record Stimmen(long punktId, boolean hauptsache, String wortlaut, int ja, int nein, int enthaltungen,
                          int ungueltig, boolean abgeleitet) {
    }
}
