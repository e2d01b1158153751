package de.beratungsfolge.beiratsaufloesung;

import java.time.LocalDate;

/**
 * One item as entered; what it does not ask for is null.
 *
 * @param erledigt         done, or left out
 * @param am               day on which it was done
 * @param bemerkung        remark, or why it was left out
 * @param betrag           amount in Euro: the assets, or what the town received
 * @param konten           in which accounts and in cash
 * @param kassenpruefungId the last audit
 * @param letzterTag       last day of the body
 */
public record Punkteingabe(Boolean erledigt, LocalDate am, String bemerkung, String betrag, String konten,
                           Long kassenpruefungId, Verwendungszweck zweck, LocalDate letzterTag) {

    /** Replaces a blank remark by none. */
    public Punkteingabe {
        bemerkung = bemerkung == null || bemerkung.isBlank() ? null : bemerkung.strip();
        betrag = betrag == null || betrag.isBlank() ? null : betrag.strip();
    }
}
