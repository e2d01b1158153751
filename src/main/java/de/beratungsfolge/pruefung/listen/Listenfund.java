package de.beratungsfolge.pruefung.listen;

import java.time.LocalDate;

/**
 * What an entry says to one of the lists.
 *
 * @param pruefung  check, or the step where there is none
 * @param merkmal   what about it
 * @param faellig   when something was due, or null
 * @param geschehen when it was done, or null
 */
record Listenfund(Liste liste, String pruefung, String merkmal, LocalDate faellig, LocalDate geschehen) {

    /** What rows of the derived table are for. */
    enum Liste {
        /** A finding that the body had no quorum, or had it by fiction only. */
        QUORUM,
        /** A vote or an election that one voice would have turned. */
        STIMME,
        /** Somebody established something else than the rules had found. */
        ABWEICHUNG,
        /** Something was done too late, or not at all. */
        FRIST,
        /** A route that lacks a body, or a body that came before its turn. */
        WEG
    }

    static Listenfund von(Liste liste, String pruefung, String merkmal) {
        return new Listenfund(liste, pruefung, merkmal, null, null);
    }

    static Listenfund frist(String pruefung, String merkmal, LocalDate faellig, LocalDate geschehen) {
        return new Listenfund(Liste.FRIST, pruefung, merkmal, faellig, geschehen);
    }
}
