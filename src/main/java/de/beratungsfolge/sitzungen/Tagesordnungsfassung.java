package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An agenda as it was sent: the first with the invitation, later ones as supplements.
 *
 * @param nummer         from 1
 * @param versandtAm     day on which it was sent
 * @param zugangAm       day on which the members received it
 * @param person         login name of whoever sent it
 * @param grund          why the agenda was changed; null for the first
 * @param ladungBefundId finding on whether it was received in time; null where the body has no Ladungsfrist
 * @param inhalt         its items as JSON
 */
@Table("tagesordnung_fassung")
public record Tagesordnungsfassung(@Id Long id, long sitzungId, int nummer, LocalDate versandtAm, LocalDate zugangAm,
                                   String person, String grund, Long ladungBefundId, String inhalt) {
}
