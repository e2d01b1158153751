package de.beratungsfolge.mittelbereitstellungen;

import de.beratungsfolge.regelwerk.pruefungen.Mittelart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import java.time.LocalDate;

/**
 * A request for funds beyond the budget as it is entered; amounts in whole Euro.
 *
 * @param drucksache      number of the paper it belongs to, or null
 * @param zweck           what the money is for
 * @param unabweisbar     it cannot be avoided
 * @param begruendung     why
 * @param deckung         by what it is covered
 * @param erheblichAb     least considerable amount; null where the town entered it as a local value
 * @param erheblichQuelle where that amount is taken from; null likewise
 * @param ausgabeAm       day of the spending; null: nothing is spent yet
 */
public record MittelEingabe(String drucksache, String zweck, boolean nichtoeffentlich, Integer betrag, Mittelart art,
                            boolean unabweisbar, String begruendung, String deckung, Mittelentscheider entscheider,
                            Integer erheblichAb, String erheblichQuelle, LocalDate beantragtAm, LocalDate ausgabeAm) {
}
