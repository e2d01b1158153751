package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Antragsart;
import de.beratungsfolge.sitzungen.Antragseingabe;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.EinfacheAbstimmungen;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An ordinary item: the secretary enters deliberation and votes at once, the chair establishes; no other task. */
class EinfacherPunktTest extends Buehnentest {

    private static final String ANDERS = " Bitte „Anders abstimmen“ wählen und die Stimmen danach eintragen.";

    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Protokoll protokoll;

    @Test
    void eineEmpfehlungBrauchtZweiAufgaben() {
        Sitzungsspiel spiel = sitzung(VORBERATEND, 16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beraten(einfach(Stimmen.einstimmig()));
        pfade.von(punkt).isWaitingAtExactly(ERGEBNIS_FESTSTELLEN).task().isAssignedTo("weltgen");
        spiel.ergebnis("ANGENOMMEN");
        pfade.von(punkt).isEnded().hasPassedInOrder(BERATEN, ERGEBNIS_FESTSTELLEN, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(ABSTIMMEN);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.EMPFOHLEN);
        assertThat(spiel.punkt(1).verlauf()).isEqualTo("Es wird beraten.");
    }

    @Test
    void zahlenUndGeaenderterTextWerdenBeschluss() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        spiel.beraten(einfach(Stimmen.ueber("Der Ausschuss beschließt drei Bänke.", Stimmen.zahlen(11, 4, 1))))
                .ergebnis("ANGENOMMEN");
        var abstimmung = abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow();
        assertThat(abstimmung.form()).isEqualTo("OFFEN");
        assertThat(List.of(abstimmung.ja(), abstimmung.nein(), abstimmung.enthaltungen())).containsExactly(11, 4, 1);
        assertThat(abstimmung.geaenderteFassung()).isTrue();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    /** What came one after the other in two tasks is in the record one after the other, and what was declared too. */
    @Test
    void dasProtokollSagtDasselbeUndWasErklaertWurde() {
        Sitzungsspiel zusammen = sitzung(BESCHLIESSEND, 16).beraten(einfach(Stimmen.einstimmig()));
        Sitzungsspiel nacheinander = sitzung(BESCHLIESSEND, 16).beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig());
        List<String> schritte = new ArrayList<>(schritte(zusammen));
        assertThat(schritte).containsOnlyOnce("TOP 1: Ohne Besonderheiten");
        schritte.remove("TOP 1: Ohne Besonderheiten");
        assertThat(schritte).isEqualTo(schritte(nacheinander)).containsSubsequence("TOP 1: Beratung",
                "TOP 1: Beschlussfähigkeit geprüft", "TOP 1: Form der Abstimmung geprüft",
                "TOP 1: Form der Abstimmung festgestellt", "TOP 1: Stimmen festgehalten", "TOP 1: Abstimmung ausgewertet");
        assertThat(protokoll.vorgang(zusammen.kennung()).toString()).contains(EinfacheAbstimmungen.ERKLAERUNG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ohneBesonderheiten | false  | Ohne Besonderheiten: bitte erklären: Offen abgestimmt; niemand hat geheime oder namentliche Abstimmung oder die Zählung der Beschlussfähigkeit verlangt; kein weiterer Antrag; zu diesem Punkt kein weiterer Ausschließungsgrund angezeigt.",
        "ausgang            | VERTAGT| Stimmen: Nur wenn abgestimmt wird, gibt es Stimmen einzutragen.",
        "antraegeGeheim     | 1      | Anträge zur Abstimmung: Jemand verlangt eine andere Form oder die Zählung.",
        "zaehlungVerlangt   | true   | Anträge zur Abstimmung: Jemand verlangt eine andere Form oder die Zählung.",
        "abwahl             | true   | Anträge zur Abstimmung: Jemand verlangt eine andere Form oder die Zählung."})
    void wasBesondersIstGehtNichtNebenher(String feld, String wert, String satz) {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        Map<String, Object> daten = daten(Stimmen.einstimmig());
        daten.put(feld, wert);
        bestand.lehntAb(() -> spiel.beraten(Map.of(Aufgaben.DATEN, daten)),
                satz.startsWith("Anträge") ? satz + ANDERS : satz);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @Test
    void eineAndereFormOderEinWeitererAntragGehtNichtNebenher() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.geheim(9, 4, 3, 0))),
                "Form der Abstimmung: Zusammen mit der Beratung wird nur eine offene Abstimmung eingetragen." + ANDERS);
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.namentlich(Map.of()))),
                "Form der Abstimmung: Zusammen mit der Beratung wird nur eine offene Abstimmung eingetragen." + ANDERS);
        Map<String, Object> mitAntrag = daten(Stimmen.einstimmig());
        mitAntrag.put("antraege", List.of(new Antragseingabe(null, Antragsart.AENDERUNGSANTRAG, "SPD", "Vier Bänke.", false, null)));
        bestand.lehntAb(() -> spiel.beraten(Map.of(Aufgaben.DATEN, mitAntrag)),
                "Anträge: Über weitere Anträge wird einzeln abgestimmt." + ANDERS);
    }

    @Test
    void zuVieleStimmenWerdenAbgewiesenUndNichtsBleibtZurueck() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 15);
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.zahlen(10, 5, 1))),
                "Stimmen: Eingetragen sind 16 Stimmen, stimmberechtigt anwesend sind aber nur 15.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @Test
    void werAusgeschlossenIstStimmtAuchHierNichtMit() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)))
                .tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen();
        spiel.grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "");
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.zahlen(16, 0, 0))), "Stimmen: Eingetragen sind 16 Stimmen, "
                + "stimmberechtigt anwesend sind aber nur 15 (für diesen Punkt ausgeschlossen: Uwe Kleinherne).");
        spiel.beraten(einfach(Stimmen.einstimmig()));
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(15);
    }

    /** Once the chair found no quorum it is counted: then the chair, not the secretary, decides before the vote. */
    @Test
    void ohneBeschlussfaehigkeitWirdNichtNebenherAbgestimmt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)),
                buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).tagesordnung().einladen().anwesend(9)
                .feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen();
        spiel.vorsitz(SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN,
                List.of(anzeige(spiel, 1), anzeige(spiel, 2)))).ausschluss("AUSGESCHLOSSEN", "");
        spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "zaehlungVerlangt", "true"))
                .vorsitz(PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", "BESCHLUSSUNFAEHIG", "begruendung", ""));
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.einstimmig())), "Beschlussfähigkeit: Nach den Regeln ist das "
                + "Gremium für diesen Punkt nicht beschlussfähig; darüber entscheidet vor der Abstimmung der Vorsitz "
                + "(§ 49 GO NRW)." + ANDERS);
        spiel.beraten("ABSTIMMEN", "");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(PUNKT_BESCHLUSSFAEHIGKEIT);
    }

    /** What was demanded in the first round stays demanded when the deliberation comes back for the main motion. */
    @Test
    void woDieRegelnEineAndereFormFindenWirdNichtNebenherAbgestimmt() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        Map<String, Object> daten = new HashMap<>(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "antraegeGeheim", 4,
                "antraege", List.of(new Antragseingabe(null, Antragsart.AENDERUNGSANTRAG, "SPD", "Vier Bänke.", false, null))));
        spiel.beraten(Map.of(Aufgaben.DATEN, daten)).abstimmen(Stimmen.geheim(2, 14, 0, 0)).ergebnis("ABGELEHNT");
        bestand.lehntAb(() -> spiel.beraten(einfach(Stimmen.einstimmig())),
                "Form der Abstimmung: Nach den Regeln ist hier nicht offen abzustimmen." + ANDERS);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @Test
    void eineKenntnisnahmeHatKeineStimmen() {
        Sitzungsspiel spiel = sitzung(KENNTNIS, 16);
        Map<String, Object> daten = daten(Stimmen.einstimmig());
        daten.put("ausgang", "ZUR_KENNTNIS_GENOMMEN");
        bestand.lehntAb(() -> spiel.schriftfuehrung(KENNTNISNAHME, Map.of(Aufgaben.DATEN, daten)),
                "Stimmen: Nur wenn abgestimmt wird, gibt es Stimmen einzutragen.");
        daten.put("ausgang", "ABSTIMMEN");
        bestand.lehntAb(() -> spiel.schriftfuehrung(KENNTNISNAHME, Map.of(Aufgaben.DATEN, daten)),
                "Ausgang der Beratung: Über eine Drucksache zur Kenntnis wird nicht abgestimmt.");
    }

    private Anzeige anzeige(Sitzungsspiel spiel, int punkt) {
        return new Anzeige(spiel.punkt(punkt).id(), buehne.mitglieder("SozA").get(1).personId(), Vorgang.SACHENTSCHEIDUNG,
                true, false, false, List.of(Beziehung.von(Beziehungsart.SELBST)));
    }

    private Sitzungsspiel sitzung(Beratungsaktion aktion, int anwesend) {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", aktion))).eroeffnen(anwesend);
    }

    private List<String> schritte(Sitzungsspiel spiel) {
        return protokoll.vorgang(spiel.kennung()).stream().map(Eintrag::schritt)
                .filter(schritt -> schritt.startsWith("TOP 1: ")).toList();
    }

    private static Map<String, Object> einfach(Stimmeneingabe stimmen) {
        return Map.of(Aufgaben.DATEN, daten(stimmen));
    }

    private static Map<String, Object> daten(Stimmeneingabe stimmen) {
        return new HashMap<>(Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "stimmen", stimmen,
                "ohneBesonderheiten", true));
    }
}
