package de.beratungsfolge.beiratsgeschaefte;

import java.time.LocalDate;

/**
 * Urgent business of the chair as entered.
 *
 * @param erledigung     what the chair did
 * @param begruendung    why it could not wait, or why it was done nevertheless
 * @param unaufschiebbar it could not be postponed; a person judges that
 */
public record EilgeschaeftEingabe(String gegenstand, String erledigung, String begruendung, boolean unaufschiebbar,
                                  LocalDate erledigtAm) {
}
