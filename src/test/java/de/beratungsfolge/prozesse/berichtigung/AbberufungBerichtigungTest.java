package de.beratungsfolge.prozesse.berichtigung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.abberufung.AbberufungProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Berichtigbares;
import de.beratungsfolge.sitzungen.Berichtigung;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Berichtigungseingabe;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A corrected vote on a recall is counted by the rule for recalls, not by that for motions. */
class AbberufungBerichtigungTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2021, 11, 11);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Berichtigbares berichtigbares;
    @Autowired
    private Berichtigungen berichtigungen;

    @Test
    void achtStattNeunStimmenSindKeineAbberufungMehr() {
        String gremium = Beiratsbau.mitVorstand(buehne, 13);
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, gremium);
        List<Long> sieben = buehne.mitglieder(gremium).stream().map(Mitglied::personId).limit(7).toList();
        String vorgang = aufgaben.starten(AbberufungProzess.SCHLUESSEL, "sitzungsdienst", Map.of("gremium", gremium,
                "amt", "ZWEITE_VERTRETUNG", "eingangAm", TAG.minusDays(3), "eingangUm", "16:30", "empfaenger", "VORSITZ",
                "entgegengenommenVon", "Frau Post", "sitzung", sitzung.sitzung().id(), Aufgaben.DATEN,
                Map.of("antragstellende", sieben)));
        aufgaben.erledigen(vorgang, AbberufungProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN, "sitzungsdienst",
                Map.of("festgestellt", "ZULAESSIG", "begruendung", ""));
        sitzung.mitAnliegen(verfahren.anliegen(vorgang).id()).eroeffnen(13).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(9, 4, 0)).ergebnis("ABBERUFEN").schliessen();
        long stimmen = berichtigbares.von(sitzung.sitzung().id()).abstimmungen().get(0).id();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sitzungsdienst");
        spiel.angaben("sitzungsdienst", Berichtigungseingabe.zahlen(stimmen, 8, 5, 0, "Verzählt.", TAG.plusDays(2)));
        Befund befund = verfahren.letzterBefund(sitzung.kennung(), "abberufung");
        assertThat(befund.ergebnis()).isEqualTo("NICHT_ABBERUFEN");
        Berichtigung letzte = berichtigungen.von(sitzung.sitzung().id()).get(0);
        Map<Long, Map<String, String>> neue = new HashMap<>();
        berichtigungen.offeneFeststellungen(letzte.id()).keySet().forEach(einer ->
                neue.put(einer.id(), Map.of("ergebnis", "NICHT_ABBERUFEN", "begruendung", "")));
        spiel.neuFeststellen(neue);
        assertThat(sitzung.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
    }
}
