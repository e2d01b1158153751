package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways an item can go, by its kind and by what happens in its deliberation. */
class TagesordnungspunktWegTest extends Buehnentest {

    private static final Map<String, Object> MIT_ZAEHLUNG = Map.of("verlauf", "Ein Mitglied zählt.", "ausgang",
            "ABSTIMMEN", "zaehlungVerlangt", true);

    @Autowired
    private Abstimmungen abstimmungen;

    @Test
    void vorberatendeDrucksacheWirdBeratenUndEmpfohlen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", VORBERATEND)))
                .eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        pfade.von(punkt).isWaitingAtExactly(BERATEN).task().isAssignedTo("sommer");
        spiel.beraten("ABSTIMMEN", "");
        pfade.von(punkt).isWaitingAtExactly(ABSTIMMEN).task().isAssignedTo("sommer");
        spiel.abstimmen(Stimmen.einstimmig());
        pfade.von(punkt).isWaitingAtExactly(ERGEBNIS_FESTSTELLEN).task().isAssignedTo("weltgen");
        spiel.ergebnis("ANGENOMMEN");
        pfade.von(punkt).isEnded()
                .hasPassedInOrder(BERATEN, ABSTIMMEN, ERGEBNIS_FESTSTELLEN, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(KENNTNISNAHME, VERLAUF_FESTHALTEN, PUNKT_BESCHLUSSFAEHIGKEIT, ENDE);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.EMPFOHLEN);
    }

    @Test
    void beschliessendeDrucksacheWirdBeschlossen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)))
                .eroeffnen(16).annehmen();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void stimmengleichheitIstAblehnung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)))
                .eroeffnen(16).ablehnen(8, 8);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
    }

    @Test
    void drucksacheZurKenntnisKenntKeineAbstimmung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", KENNTNIS))).eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        pfade.von(punkt).isWaitingAtExactly(KENNTNISNAHME).task().isAssignedTo("sommer");
        spiel.schriftfuehrung(KENNTNISNAHME, Map.of("verlauf", "", "ausgang", "ZUR_KENNTNIS_GENOMMEN"));
        pfade.von(punkt).isEnded().hasPassedInOrder(KENNTNISNAHME, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(BERATEN, ABSTIMMEN, ERGEBNIS_FESTSTELLEN, VERLAUF_FESTHALTEN, ENDE);
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EINWOHNERFRAGESTUNDE", "NIEDERSCHRIFT", "BERICHT", "MITTEILUNGEN", "ANFRAGEN", "VERSCHIEDENES"})
    void punktOhneBeschlussHatNurEinenVerlauf(Punktart art) {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(art).eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        pfade.von(punkt).isWaitingAtExactly(VERLAUF_FESTHALTEN).task().isAssignedTo("sommer");
        spiel.schriftfuehrung(VERLAUF_FESTHALTEN, Map.of("verlauf", "Nichts Neues."));
        pfade.von(punkt).isEnded().hasPassedInOrder(VERLAUF_FESTHALTEN, ENDE)
                .hasNotPassed(BERATEN, ABSTIMMEN, KENNTNISNAHME, ENDE_DRUCKSACHE_BEHANDELT);
        assertThat(spiel.punkt(1).verlauf()).isEqualTo("Nichts Neues.");
    }

    @Test
    void ohneEmpfehlungWirdNichtAbgestimmt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", VORBERATEND)))
                .eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beraten("OHNE_EMPFEHLUNG", "Beratungsbedarf einer Fraktion");
        pfade.von(punkt).isEnded().hasPassedInOrder(BERATEN, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(ABSTIMMEN, ERGEBNIS_FESTSTELLEN, PUNKT_BESCHLUSSFAEHIGKEIT);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.OHNE_EMPFEHLUNG);
        assertThat(spiel.punkt(1).begruendung()).isEqualTo("Beratungsbedarf einer Fraktion");
    }

    @Test
    void verlangteZaehlungStelltDenVorsitzVorDieFrageWennEinAusschlussDieZahlUnterschreitet() {
        Sitzungsspiel spiel = neunAnwesendeEinerAusgeschlossen();
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beraten(MIT_ZAEHLUNG);
        pfade.von(punkt).isWaitingAtExactly(PUNKT_BESCHLUSSFAEHIGKEIT).hasNotPassed(ABSTIMMEN)
                .task().isAssignedTo("weltgen");
        spiel.vorsitz(PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", "BESCHLUSSUNFAEHIG", "begruendung", ""));
        pfade.von(punkt).isEnded().hasPassedInOrder(BERATEN, PUNKT_BESCHLUSSFAEHIGKEIT, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(ABSTIMMEN, ERGEBNIS_FESTSTELLEN);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
    }

    @Test
    void mitBegruendungDarfDerVorsitzDenPunktTrotzdemAbstimmenLassen() {
        Sitzungsspiel spiel = neunAnwesendeEinerAusgeschlossen().beraten(MIT_ZAEHLUNG);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        bestand.lehntAb(() -> spiel.vorsitz(PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", "BESCHLUSSFAEHIG")),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        pfade.von(punkt).isWaitingAtExactly(PUNKT_BESCHLUSSFAEHIGKEIT);
        spiel.vorsitz(PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", "BESCHLUSSFAEHIG",
                "begruendung", "Frau Rühl ist eben gekommen."));
        pfade.von(punkt).isWaitingAtExactly(ABSTIMMEN);
    }

    @Test
    void ohneVerlangenGiltDasGremiumAlsBeschlussfaehigUndEsStimmenNurDieUebrigen() {
        Sitzungsspiel spiel = neunAnwesendeEinerAusgeschlossen();
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beraten("ABSTIMMEN", "");
        pfade.von(punkt).isWaitingAtExactly(ABSTIMMEN).hasNotPassed(PUNKT_BESCHLUSSFAEHIGKEIT);
        spiel.abstimmen(Stimmen.einstimmig());
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(8);
    }

    @Test
    void verlangteZaehlungBeiGenugAnwesendenFuehrtZurAbstimmung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)))
                .eroeffnen(9);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beraten(MIT_ZAEHLUNG);
        pfade.von(punkt).isWaitingAtExactly(ABSTIMMEN).hasNotPassed(PUNKT_BESCHLUSSFAEHIGKEIT);
    }

    private Sitzungsspiel neunAnwesendeEinerAusgeschlossen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        long kleinherne = buehne.mitglieder("SozA").get(1).personId();
        return spiel.tagesordnung().einladen().anwesend(9).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, kleinherne, Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "");
    }
}
