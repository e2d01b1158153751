package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts about an invitation: the local Ladungsfrist, shortened or not, and the day it was received. */
@Component
class Ladungsfrist {

    static final String HINWEIS = "Hinweis nach § 49 Abs. 2 GO NRW";
    static final String VERSPAETET = "VERSPAETET";

    private final Regelwerk regelwerk;
    private final Gremien gremien;

    Ladungsfrist(Regelwerk regelwerk, Gremien gremien) {
        this.regelwerk = regelwerk;
        this.gremien = gremien;
    }

    /**
     * @return whether the meeting's body has one; to the Seniorenbeirat its chair invites, and that is all the bylaws say
     *     (§ 9 Abs. 1 GeschO-SB)
     */
    boolean gilt(Sitzung sitzung) {
        return gremien.gremium(sitzung.gremiumId).art() != GremiumArt.SENIORENBEIRAT;
    }

    /** @param ohneRuege everybody came and nobody objected */
    Ladung fakten(Sitzung sitzung, LocalDate zugangAm, boolean verkuerzt, boolean ohneRuege) {
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum);
        return new Ladung(zugangAm, sitzung.datum,
                verkuerzt ? ortsrecht.verkuerzteLadungsfristTage() : ortsrecht.ladungsfristTage(), ortsrecht.zaehlweise(),
                ohneRuege);
    }

    /** Notes dates of an invitation that are missing or contradict each other or the meeting's. */
    static void datenPruefen(Pruefliste liste, Sitzung sitzung, String versandfeld, LocalDate versandtAm, LocalDate zugangAm) {
        liste.verlange(versandfeld, versandtAm)
                .verlange("Zugegangen am", zugangAm)
                .abweisenWenn(zugangAm != null && versandtAm != null && zugangAm.isBefore(versandtAm), "Zugegangen am",
                        "liegt vor dem Datum der Einladung (" + Datum.deutsch(versandtAm) + ").");
        zugangPruefen(liste, sitzung, zugangAm);
        liste.abweisenWenn(versandtAm != null && versandtAm.isAfter(sitzung.datum), versandfeld, nachDerSitzung(sitzung));
    }

    /** Notes a day of receipt after the meeting. */
    static void zugangPruefen(Pruefliste liste, Sitzung sitzung, LocalDate zugangAm) {
        liste.abweisenWenn(zugangAm != null && zugangAm.isAfter(sitzung.datum), "Zugegangen am", nachDerSitzung(sitzung));
    }

    private static String nachDerSitzung(Sitzung sitzung) {
        return "liegt nach der Sitzung (" + Datum.deutsch(sitzung.datum) + ").";
    }

    /** Why an invitation to these items needs the hint on what a second convocation means (§ 49 Abs. 2 GO NRW). */
    static String hinweisFehlt(List<Tagesordnungspunkt> zweite) {
        return "Zu " + zweite.stream().map(Tagesordnungspunkt::kurzname).collect(Collectors.joining(", "))
                + " wird zum zweiten Mal geladen. Ohne den Hinweis in der Einladung macht das nicht beschlussfähig. ";
    }
}
