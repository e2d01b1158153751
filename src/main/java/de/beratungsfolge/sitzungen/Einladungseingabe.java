package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import java.time.LocalDate;

/**
 * What is entered when the invitation is sent.
 *
 * @param einladungVom          date on the invitation
 * @param zugangAm              day on which the members received it
 * @param verkuerzungGrund      why the Ladungsfrist is shortened; null: it is not
 * @param hinweisZweiteLadung   the invitation says what a second convocation means (§ 49 Abs. 2 GO NRW)
 * @param bekanntmachungsform   how the meeting is publicly announced; null: as the Hauptsatzung says
 * @param bekanntGemachtAm      first day of the announcement; null: not yet
 * @param begruendung           why it is sent although it is late or lacks the hint; null: neither
 */
public record Einladungseingabe(LocalDate einladungVom, LocalDate zugangAm, String verkuerzungGrund,
                                boolean hinweisZweiteLadung, Bekanntmachungsform bekanntmachungsform,
                                LocalDate bekanntGemachtAm, String begruendung) {
}
