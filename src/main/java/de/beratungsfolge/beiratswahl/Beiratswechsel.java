package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Mitgliedschaft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new Beirat takes office with its first session; until then the old one carries on (§ 7 Abs. 2 GeschO-SB). */
@Service
@Transactional
public class Beiratswechsel {

    private final Wahlakte akte;
    private final Beiratsmitglieder mitglieder;

    Beiratswechsel(Wahlakte akte, Beiratsmitglieder mitglieder) {
        this.akte = akte;
        this.mitglieder = mitglieder;
    }

    /**
     * The elected become members from that day on, the old Beirat ends the day before.
     *
     * @throws EingabeFehler if the day is missing, before the election, or contradicts what a meeting has used
     */
    public void ersteSitzung(long id, LocalDate am, String person) {
        Beiratswahl wahl = akte.wahl(id);
        new Pruefliste().verlange("Erste Sitzung am", am)
                .abweisenWenn(am != null && am.isBefore(wahl.versammlungAm), "Erste Sitzung am",
                        "liegt vor der Wahl (" + Datum.deutsch(wahl.versammlungAm) + ").").abschliessen();
        for (Mitgliedschaft alte : mitglieder.am(wahl.gremiumId, am)) {
            mitglieder.beenden(alte, am.minusDays(1), person);
        }
        List<String> gewaehlte = akte.gewaehlte(id).stream().map(Kandidat::name).toList();
        gewaehlte.forEach(name -> mitglieder.aufnehmen(wahl.gremiumId, name, am, person));
        wahl.ersteSitzungAm = am;
        akte.sichern(wahl);
        akte.festhalten(wahl, "Neuer Seniorenbeirat im Amt", Map.of("ersteSitzungAm", am, "mitglieder", gewaehlte), person);
    }

    /**
     * Notes that the elections of the board are prepared otherwise than by the offered process.
     *
     * @throws EingabeFehler without a reason
     */
    public void vorstandAnders(long id, String grund, String person) {
        new Pruefliste().verlange("Grund", grund).hoechstens("Grund", grund, 2000).abschliessen();
        akte.festhalten(akte.wahl(id), "Wahl des Vorstands wird anders vorbereitet", Map.of("grund", grund), person);
    }
}
