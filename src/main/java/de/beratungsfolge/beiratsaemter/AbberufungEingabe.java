package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A motion for recall as it is entered.
 *
 * @param gremium             Kürzel of the Seniorenbeirat
 * @param amt                 the office
 * @param antragstellende     ids of the members who signed
 * @param eingangAm           day of the receipt
 * @param eingangUm           time of the receipt
 * @param empfaenger          who took it in
 * @param entgegengenommenVon name of the person who took it in
 * @param sitzungId           the planned meeting that shall vote on it
 */
public record AbberufungEingabe(String gremium, Vorstandsamt amt, List<Long> antragstellende, LocalDate eingangAm,
                                LocalTime eingangUm, Empfaenger empfaenger, String entgegengenommenVon, Long sitzungId) {

    /** A list that was not submitted is an empty list. */
    public AbberufungEingabe {
        antragstellende = antragstellende == null ? List.of() : List.copyOf(antragstellende);
    }
}
