package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.regelwerk.pruefungen.Mittelempfaenger;
import de.beratungsfolge.regelwerk.pruefungen.Mittelzweck;
import java.time.LocalDate;

/**
 * An income or spending as entered.
 *
 * @param betrag         in Euro, as people write it
 * @param gegenueber     who pays or receives it
 * @param beleg          what the voucher is called, or null
 * @param zweckart       of a spending: within the purposes of the bylaws or not
 * @param empfaenger     of a spending: a member or somebody else
 * @param auslagenersatz it repays expenses of a member; then there must be a voucher
 */
public record BuchungEingabe(Buchungsart art, LocalDate am, String betrag, String zweck, String gegenueber, String beleg,
                             Mittelzweck zweckart, Mittelempfaenger empfaenger, boolean auslagenersatz) {
}
