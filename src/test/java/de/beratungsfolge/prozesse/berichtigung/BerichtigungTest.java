package de.beratungsfolge.prozesse.berichtigung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.ENDE_ABGELEHNT;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.ENDE_BERICHTIGT;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.FOLGEN_KLAEREN;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.NEU_FESTSTELLEN;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.VERMERK_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.VERMERK_VORSITZ;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Berichtigbares;
import de.beratungsfolge.sitzungen.Berichtigung;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Berichtigungseingabe;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Corrections: at once until both have signed, afterwards only by a Vermerk; the rules run again, both versions stay. */
class BerichtigungTest extends Buehnentest {

    private static final LocalDate AM = SITZUNGSTAG.plusDays(2);
    private static final String GRUND = "Auf dem Zählzettel steht es anders.";

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Berichtigungen berichtigungen;
    @Autowired
    private Berichtigbares berichtigbares;
    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private Auszuege auszuege;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private RuntimeService engine;

    @Test
    void vorDenUnterschriftenWerdenStimmenSofortBerichtigtUndBeideFassungenBleiben() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0));
        int eintraege = protokoll.vorgang(sitzung.kennung()).size();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("sommer", Berichtigungseingabe.zahlen(vote(sitzung), 9, 6, 1, GRUND, AM));

        pfade.von(instanz).isEnded().hasPassed(ENDE_BERICHTIGT).hasNotPassed(VERMERK_SCHRIFTFUEHRUNG, NEU_FESTSTELLEN);
        assertThat(abstimmungen.abstimmung(sitzung.punkt(1).id()).orElseThrow().wortlaut()).isEqualTo("9 Ja, 6 Nein, 1 Enthaltung");
        assertThat(berichtigungen.von(sitzung.sitzung().id())).singleElement().satisfies(eine -> {
            assertThat(eine.satz()).isEqualTo("TOP 1, Abstimmung: 9 Ja, 6 Nein, 1 Enthaltung statt 10 Ja, 6 Nein, 0 Enthaltungen.");
            assertThat(eine.vorher()).contains("\"ja\":10");
            assertThat(eine.nachher()).contains("\"ja\":9");
            assertThat(eine.vermerk()).isFalse();
        });
        List<Eintrag> danach = protokoll.vorgang(sitzung.kennung());
        assertThat(danach).hasSizeGreaterThan(eintraege);
        assertThat(danach.stream().map(Eintrag::schritt)).contains("TOP 1: Abstimmung nach Berichtigung ausgewertet");
        assertThat(protokoll.ersterFehler(sitzung.kennung())).isEmpty();
        sitzung.fertigen().schriftfuehrungUnterschreibt();
        assertThat(wortlaut.fassungen(sitzung.sitzung().id()).get(0).text()).contains("9 Ja, 6 Nein, 1 Enthaltung");
    }

    @Test
    void wasNichtStimmenKannWirdAbgelehnt() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0));
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "weltgen");
        long vote = vote(sitzung);
        bestand.lehntAb(() -> spiel.angaben("weltgen", Berichtigungseingabe.zahlen(vote, 10, 6, 0, GRUND, AM)),
                "Neue Angabe: Sie ist dieselbe wie die festgehaltene.");
        bestand.lehntAb(() -> spiel.angaben("weltgen", Berichtigungseingabe.zahlen(vote, 9, 6, 0, " ", AM)),
                "Grund der Berichtigung: bitte angeben.");
        bestand.lehntAb(() -> spiel.angaben("weltgen", Berichtigungseingabe.zahlen(vote, 11, 6, 0, GRUND, AM)),
                "Stimmen: Eingetragen sind 17 Stimmen, stimmberechtigt anwesend sind aber nur 16.");
        bestand.lehntAb(() -> spiel.angaben("weltgen", Berichtigungseingabe.zahlen(vote, 9, 6, 0, GRUND, SITZUNGSTAG.minusDays(1))),
                "Berichtigt am: liegt vor der Sitzung (16.11.2021).");
        bestand.lehntAb(() -> spiel.angaben("weltgen", Berichtigungseingabe.namentlich(vote, Map.of(person(1), Stimme.JA), GRUND, AM)),
                "Abstimmungsergebnis: Es wurde nicht namentlich abgestimmt; Namen gibt es nicht.");
        bestand.lehntAb(() -> spiel.angaben("weltgen", new Berichtigungseingabe(null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, GRUND, AM)), "Was wird berichtigt: bitte angeben.");
    }

    @Test
    void aendertSichDasErgebnisStelltDerVorsitzNeuFestUndDieDrucksacheErfaehrtEs() {
        String papier = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", papier).eroeffnen(16).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(9, 7, 0)).ergebnis("ANGENOMMEN").schliessen();
        ProcessInstance weg = pfade.drucksache(papier);
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sitzungsdienst");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("sitzungsdienst", Berichtigungseingabe.zahlen(vote(sitzung), 7, 9, 0, GRUND, AM));
        pfade.von(instanz).isWaitingAtExactly(NEU_FESTSTELLEN).task().isAssignedTo("weltgen");
        assertThat(buehne.station(papier, 1).ergebnis()).as("rules decide nothing").isEqualTo(Beratungsergebnis.EMPFOHLEN);
        sitzung.fertigen();
        bestand.lehntAb(sitzung::schriftfuehrungUnterschreibt, "Niederschrift: Nach einer Berichtigung hat der Vorsitz noch neu "
                + "festzustellen; unterschrieben wird danach.");
        bestand.lehntAb(() -> spiel.neuFeststellen(Map.of()),
                "TOP 1: Ergebnis der Abstimmung: Bitte feststellen, was nach der Berichtigung gilt.");

        spiel.neuFeststellen(alle(sitzung, "ABGELEHNT", ""));
        pfade.von(instanz).isWaitingAtExactly(FOLGEN_KLAEREN);
        assertThat(sitzung.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
        assertThat(buehne.station(papier, 1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
        assertThat(buehne.station(papier, 1).ergebnisAm()).isEqualTo(SITZUNGSTAG);
        assertThat(protokoll.vorgang(papier)).last().extracting(Eintrag::schritt).isEqualTo("Ergebnis berichtigt: abgelehnt");
        pfade.von(weg).isWaitingAtExactly("beratung", DrucksacheProzess.Elemente.WARTEN_AUF_BEHANDLUNG);
        bestand.lehntAb(() -> spiel.folgen(""), "Was veranlasst ist: bitte angeben.");
        spiel.folgen("Dem Haupt- und Finanzausschuss mitgeteilt.");
        pfade.von(instanz).isEnded();
    }

    @Test
    void derVorsitzDarfMitGrundBeiSeinerFeststellungBleiben() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(9, 7, 0));
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "weltgen");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("weltgen", Berichtigungseingabe.zahlen(vote(sitzung), 7, 9, 0, GRUND, AM));
        bestand.lehntAb(() -> spiel.neuFeststellen(alle(sitzung, "ANGENOMMEN", "")), "Begründung: Sie stellen etwas anderes fest, als "
                + "die Regeln gefunden haben. Bitte sagen Sie, warum.");
        spiel.neuFeststellen(alle(sitzung, "ANGENOMMEN", "Der Zettel selbst war falsch."));
        pfade.von(instanz).isEnded().hasNotPassed(FOLGEN_KLAEREN);
        assertThat(sitzung.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void zwischenDenUnterschriftenBerichtigtMussNeuUnterschriebenWerden() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0)).fertigen().schriftfuehrungUnterschreibt();
        new Berichtigungsspiel(aufgaben, sitzung, "sommer").angaben("sommer",
                Berichtigungseingabe.zahlen(vote(sitzung), 9, 6, 1, GRUND, AM));
        bestand.lehntAb(() -> sitzung.vorsitzUnterschreibt("UNTERSCHREIBEN", ""), "Niederschrift: Seit der ersten Unterschrift wurden "
                + "Angaben berichtigt. Bitte geben Sie sie zurück, damit sie neu gefertigt und unterschrieben wird.");
        sitzung.vorsitzUnterschreibt("ZURUECK", "Neu unterschreiben.").niederschrift();
        assertThat(wortlaut.fassungen(sitzung.sitzung().id())).hasSize(2);
    }

    @Test
    void nachDenUnterschriftenGiltNurDerVermerkMitZweiUnterschriften() {
        String papier = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", papier).eroeffnen(16).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(10, 6, 0)).ergebnis("ANGENOMMEN").schliessen().niederschrift();
        String unterschrieben = wortlaut.fassungen(sitzung.sitzung().id()).get(0).text();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("sommer", Berichtigungseingabe.zahlen(vote(sitzung), 9, 6, 1, GRUND, AM));
        pfade.von(instanz).isWaitingAtExactly(VERMERK_SCHRIFTFUEHRUNG);
        assertThat(stimmen(sitzung)).as("unsigned, nothing changes").isEqualTo("10 Ja, 6 Nein, 0 Enthaltungen");
        spiel.schriftfuehrung("UNTERSCHREIBEN", "");
        pfade.von(instanz).isWaitingAtExactly(VERMERK_VORSITZ);
        assertThat(stimmen(sitzung)).isEqualTo("10 Ja, 6 Nein, 0 Enthaltungen");
        assertThat(berichtigungen.vermerke(sitzung.sitzung().id())).isEmpty();
        spiel.vorsitz("UNTERSCHREIBEN", "");

        pfade.von(instanz).isEnded().hasPassed(ENDE_BERICHTIGT);
        assertThat(stimmen(sitzung)).isEqualTo("9 Ja, 6 Nein, 1 Enthaltung");
        assertThat(wortlaut.fassungen(sitzung.sitzung().id())).singleElement().extracting("text").isEqualTo(unterschrieben);
        assertThat(berichtigungen.vermerke(sitzung.sitzung().id())).containsExactly("Berichtigungsvermerk 1 vom 18.11.2021: TOP 1, "
                + "Abstimmung: 9 Ja, 6 Nein, 1 Enthaltung statt 10 Ja, 6 Nein, 0 Enthaltungen. Grund: " + GRUND + " Unterschrieben: "
                + "Marius Sommer (Schriftführung, 18.11.2021), Stefan Weltgen (Vorsitz, 18.11.2021).");
        assertThat(auszuege.vonDrucksache(buehne.drucksache(papier).id())).extracting(Auszug::fassung).containsExactly(1, 2);
        assertThat(auszuege.vonDrucksache(buehne.drucksache(papier).id()).get(1).text()).contains("9 Ja, 6 Nein, 1 Enthaltung");
    }

    @Test
    void einNichtUnterschriebenerVermerkAendertNichts() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0)).niederschrift();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("sommer", Berichtigungseingabe.zahlen(vote(sitzung), 9, 6, 1, GRUND, AM)).schriftfuehrung("UNTERSCHREIBEN", "");
        bestand.lehntAb(() -> spiel.vorsitz("ZURUECK", ""), "Bemerkung: bitte angeben.");
        spiel.vorsitz("ZURUECK", "Der Zettel stimmt nicht.");
        pfade.von(instanz).isEnded().hasPassed(ENDE_ABGELEHNT).hasNotPassed(ENDE_BERICHTIGT);
        assertThat(stimmen(sitzung)).isEqualTo("10 Ja, 6 Nein, 0 Enthaltungen");
        assertThat(berichtigungen.vermerke(sitzung.sitzung().id())).isEmpty();
    }

    @Test
    void denVermerkUnterschreibenZweiVerschiedene() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0)).niederschrift();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer")
                .angaben("sommer", Berichtigungseingabe.zahlen(vote(sitzung), 9, 6, 1, GRUND, AM)).schriftfuehrung("UNTERSCHREIBEN", "");
        Berichtigung vermerk = berichtigungen.von(sitzung.sitzung().id()).get(0);
        bestand.lehntAb(() -> berichtigungen.unterschreiben(vermerk.id(), Unterschrift.Rolle.VORSITZ, AM, "sommer", false),
                "Unterschrift: Marius Sommer hat diesen Vermerk schon unterschrieben. Die zweite Unterschrift leistet eine andere "
                        + "Person (§ 52 Abs. 1 GO NRW).");
        assertThat(spiel.vorgang()).endsWith("/Berichtigung");
    }

    @Test
    void werNamentlichGestimmtHatKannNichtGefehltHaben() {
        Map<Long, Stimme> stimmen = new HashMap<>();
        buehne.mitglieder("SozA").subList(0, 16).forEach(einer -> stimmen.put(einer.personId(), Stimme.JA));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16)
                .beraten(Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "begruendung", "", "antraegeNamentlich", "4",
                        "schwelleNamentlich", "4")).abstimmen(Stimmen.namentlich(stimmen)).ergebnis("ANGENOMMEN").schliessen();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        Mitglied erste = buehne.mitglieder("SozA").get(1);
        bestand.lehntAb(() -> spiel.angaben("sommer", Berichtigungseingabe.anwesenheit(erste.personId(), Anwesenheitsstatus.ENTSCHULDIGT,
                null, GRUND, AM)), "Anwesenheit: " + erste.person().name() + " hat bei TOP 1 namentlich abgestimmt und war also da.");
        stimmen.put(erste.personId(), Stimme.NEIN);
        spiel.angaben("sommer", Berichtigungseingabe.namentlich(vote(sitzung), stimmen, GRUND, AM));
        assertThat(stimmen(sitzung)).isEqualTo("15 Ja, 1 Nein, 0 Enthaltungen");
    }

    @Test
    void mehrStimmenAlsAnwesendeKannEsNichtGeben() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0));
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        bestand.lehntAb(() -> spiel.angaben("sommer", Berichtigungseingabe.anwesenheit(person(3), Anwesenheitsstatus.FEHLT, null, GRUND, AM)),
                "Anwesenheit: Bei TOP 1 sind 16 Stimmen festgehalten, danach wären nur 15 stimmberechtigt anwesend. "
                        + "Bitte zuerst die Stimmen berichtigen.");
        bestand.lehntAb(() -> spiel.angaben("sommer", Berichtigungseingabe.anwesenheit(person(3), Anwesenheitsstatus.ANWESEND, null, GRUND, AM)),
                "Neue Angabe: Sie ist dieselbe wie die festgehaltene.");
    }

    @Test
    void falscheAnwesenheitLaesstDieBeschlussfaehigkeitNeuFeststellen() {
        Sitzungsspiel sitzung = abgestimmt(9, Stimmen.einstimmig());
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        ProcessInstance instanz = instanz(spiel);
        spiel.angaben("sommer", Berichtigungseingabe.anwesenheit(person(8), Anwesenheitsstatus.ENTSCHULDIGT, null, GRUND, AM));
        pfade.von(instanz).isWaitingAtExactly(NEU_FESTSTELLEN);
        assertThat(abstimmungen.abstimmung(sitzung.punkt(1).id()).orElseThrow().ja()).as("derived again").isEqualTo(8);
        assertThat(sitzung.sitzung().beschlussfaehigkeit()).isEqualTo("BESCHLUSSFAEHIG");
        spiel.neuFeststellen(alle(sitzung, "BESCHLUSSUNFAEHIG", "Es waren zu wenige da."));
        assertThat(sitzung.sitzung().beschlussfaehigkeit()).isEqualTo("BESCHLUSSUNFAEHIG");
        pfade.von(instanz).isWaitingAtExactly(FOLGEN_KLAEREN);
    }

    @Test
    void eineVertretungWirdNachgetragenUndWiederGestrichen() {
        Sitzungsspiel sitzung = abgestimmt(12, Stimmen.zahlen(6, 5, 0));
        Mitglied cdu = mitglied("Kalwa");
        Mitglied spd = mitglied("Weltgen");
        long kleinschmidt = vertreter("Kleinschmidt");
        Berichtigungsspiel falsch = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        bestand.lehntAb(() -> falsch.angaben("sommer", Berichtigungseingabe.anwesenheit(kleinschmidt, Anwesenheitsstatus.ANWESEND, null, GRUND, AM)),
                "Vertritt: Bitte angeben, wen die Vertretung vertritt.");
        bestand.lehntAb(() -> falsch.angaben("sommer", Berichtigungseingabe.anwesenheit(kleinschmidt, Anwesenheitsstatus.ANWESEND,
                cdu.personId(), GRUND, AM)), "Ulrike Kalwa: Elke Kleinschmidt ist für eine andere Fraktion als Vertretung bestellt.");
        bestand.lehntAb(() -> falsch.angaben("sommer", Berichtigungseingabe.anwesenheit(kleinschmidt, Anwesenheitsstatus.ANWESEND,
                spd.personId(), GRUND, AM)), "Stefan Weltgen: Wer anwesend ist, wird nicht vertreten.");
        falsch.angaben("sommer", Berichtigungseingabe.anwesenheit(mitglied("Rieser").personId(), Anwesenheitsstatus.ENTSCHULDIGT, null,
                GRUND, AM));
        assertThat(status(sitzung, "Rieser")).isEqualTo("ENTSCHULDIGT");
        new Berichtigungsspiel(aufgaben, sitzung, "sommer").angaben("sommer", Berichtigungseingabe.anwesenheit(kleinschmidt,
                Anwesenheitsstatus.ANWESEND, mitglied("Rieser").personId(), GRUND, AM));
        assertThat(status(sitzung, "Kleinschmidt")).isEqualTo("ANWESEND");
        new Berichtigungsspiel(aufgaben, sitzung, "sommer").angaben("sommer", Berichtigungseingabe.anwesenheit(kleinschmidt,
                Anwesenheitsstatus.FEHLT, null, GRUND, AM));
        assertThat(status(sitzung, "Kleinschmidt")).as("no line of the list").isNull();
        assertThat(berichtigungen.von(sitzung.sitzung().id())).extracting(Berichtigung::satz).containsExactly(
                "Ralf Rieser: entschuldigt statt anwesend.", "Elke Kleinschmidt: anwesend für Ralf Rieser statt nicht verzeichnet.",
                "Elke Kleinschmidt: fehlt unentschuldigt statt anwesend für Ralf Rieser.");
    }

    @Test
    void einTextWirdBerichtigtUndDerAlteBleibtNachlesbar() {
        Sitzungsspiel sitzung = abgestimmt(16, Stimmen.zahlen(10, 6, 0));
        long punkt = sitzung.punkt(1).id();
        new Berichtigungsspiel(aufgaben, sitzung, "sommer").angaben("sommer", Berichtigungseingabe.text(punkt,
                Berichtigungseingabe.Textfeld.VERLAUF, "Es wird ausführlich beraten.", GRUND, AM));
        assertThat(sitzung.punkt(1).verlauf()).isEqualTo("Es wird ausführlich beraten.");
        assertThat(berichtigungen.von(sitzung.sitzung().id()).get(0).vorher()).contains("Es wird beraten.");
        Berichtigungsspiel zweite = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        bestand.lehntAb(() -> zweite.angaben("sommer", Berichtigungseingabe.text(punkt, Berichtigungseingabe.Textfeld.VERLAUF,
                "Es wird ausführlich beraten.", GRUND, AM)), "Neue Angabe: Sie ist dieselbe wie die festgehaltene.");
    }

    @Test
    void berichtigenKannNurWerDieSitzungFuehrtOderDerSitzungsdienst() {
        Sitzungsspiel offen = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        String satz = "Sitzung: Die Angaben dieser Sitzung können Sie nicht berichtigen: Sie ist nicht geschlossen, oder Sie führen "
                + "weder ihren Vorsitz noch ihre Niederschrift.";
        bestand.lehntAb(() -> new Berichtigungsspiel(aufgaben, offen, "sitzungsdienst"), satz);
        Sitzungsspiel klein = buehne.sitzung("HFA").mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(17)
                .schriftfuehrung("aufgabe_verlauf_festhalten", Map.of("verlauf", "Keine.")).schliessen();
        bestand.lehntAb(() -> new Berichtigungsspiel(aufgaben, klein, "weltgen"), satz);
        assertThat(new Berichtigungsspiel(aufgaben, klein, "sitzungsdienst").vorgang()).isEqualTo(klein.kennung() + "/Berichtigung");
    }

    private Sitzungsspiel abgestimmt(int anwesend, Stimmeneingabe stimmen) {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(anwesend)
                .beraten("ABSTIMMEN", "").abstimmen(stimmen);
        boolean angenommen = stimmen.ja() == null || stimmen.ja() > stimmen.nein();
        return spiel.ergebnis(angenommen ? "ANGENOMMEN" : "ABGELEHNT").schliessen();
    }

    private long vote(Sitzungsspiel sitzung) {
        return berichtigbares.von(sitzung.sitzung().id()).abstimmungen().get(0).id();
    }

    private String stimmen(Sitzungsspiel sitzung) {
        return abstimmungen.abstimmung(sitzung.punkt(1).id()).orElseThrow().wortlaut();
    }

    private Map<Long, Map<String, String>> alle(Sitzungsspiel sitzung, String ergebnis, String begruendung) {
        Map<Long, Map<String, String>> alle = new HashMap<>();
        Berichtigung letzte = berichtigungen.von(sitzung.sitzung().id()).stream().reduce((a, b) -> b).orElseThrow();
        berichtigungen.offeneFeststellungen(letzte.id()).keySet().forEach(befund ->
                alle.put(befund.id(), Map.of("ergebnis", ergebnis, "begruendung", begruendung)));
        return alle;
    }

    private ProcessInstance instanz(Berichtigungsspiel spiel) {
        return engine.createProcessInstanceQuery().processDefinitionKey(BerichtigungProzess.SCHLUESSEL)
                .processInstanceBusinessKey(spiel.vorgang()).singleResult();
    }

    private long person(int stelle) {
        return buehne.mitglieder("SozA").get(stelle).personId();
    }

    private Mitglied mitglied(String nachname) {
        return buehne.mitglieder("SozA").stream().filter(einer -> einer.person().nachname().equals(nachname)).findFirst().orElseThrow();
    }

    private String status(Sitzungsspiel sitzung, String nachname) {
        return berichtigbares.von(sitzung.sitzung().id()).personen().stream().filter(einer -> einer.name().startsWith(nachname))
                .findFirst().orElseThrow().status();
    }

    private long vertreter(String nachname) {
        return berichtigbares.von(buehne.sitzung("SozA").sitzung().id()).personen().stream().filter(einer -> einer.name().startsWith(nachname))
                .findFirst().orElseThrow().personId();
    }
}
