package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.regelwerk.pruefungen.Rechtsbehelf;
import java.time.LocalDate;

/**
 * A Widerspruch or a Beanstandung as it is entered.
 *
 * @param punktId     the item whose decision it is raised against
 * @param eingelegtAm day on which it was raised
 * @param begruendung the written reason that § 54 Abs. 1 and 2 GO NRW demand
 */
public record WiderspruchEingabe(Long punktId, Rechtsbehelf art, LocalDate eingelegtAm, String begruendung) {
}
