package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The votes on an item.
 *
 * @param form       how it was voted: OFFEN, NAMENTLICH or GEHEIM
 * @param wortlaut   as the minutes say it, e.g. "einstimmig bei 2 Enthaltungen"
 * @param abgeleitet whether the numbers were derived from the wording and not counted
 */
@Table("abstimmung")
public record Abstimmungsergebnis(@Id Long id, long punktId, String form, String wortlaut, int ja, int nein,
                                  int enthaltungen, int ungueltig, boolean abgeleitet) {
}
