package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.NIEDERSCHRIFT;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.START;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.VERLAUF;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.VORBEREITUNG;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.PUNKTE_VERTAGEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNGSPUNKT;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Unterschrift;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways a meeting can go: what it passes and what it does not. */
class SitzungWegTest extends Buehnentest {

    @Autowired
    private Niederschriften niederschriften;

    @Test
    void sitzungGehtGeradeausBisZurZweitenUnterschrift() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA", nummer);
        ProcessInstance ganze = pfade.sitzung(spiel.kennung());
        ProcessInstance vorbereitung = pfade.vorbereitung(spiel.kennung());
        pfade.von(ganze).isWaitingAtExactly(VORBEREITUNG);
        pfade.von(vorbereitung).isWaitingAtExactly(TAGESORDNUNG_AUFSTELLEN);
        spiel.tagesordnung();
        pfade.von(vorbereitung).isWaitingAtExactly(EINLADUNG_VERSENDEN);
        spiel.einladen();
        pfade.von(vorbereitung).isEnded();
        pfade.von(ganze).isWaitingAtExactly(VERLAUF);
        ProcessInstance sitzung = pfade.verlauf(spiel.kennung());
        pfade.von(sitzung).isWaitingAtExactly(ANWESENHEIT_FESTSTELLEN).task().isAssignedTo("sommer");
        spiel.anwesend(16);
        pfade.von(sitzung).isWaitingAtExactly(BESCHLUSSFAEHIGKEIT_FESTSTELLEN).task().isAssignedTo("weltgen");
        spiel.feststellen("BESCHLUSSFAEHIG", "");
        pfade.von(sitzung).isWaitingAtExactly(TAGESORDNUNG_FESTSTELLEN).task().isAssignedTo("weltgen");
        spiel.tagesordnungFeststellen();
        pfade.von(sitzung).isWaitingAtExactly(AUSSCHLIESSUNGSGRUENDE).task().isAssignedTo("weltgen");
        spiel.keineGruende();
        pfade.von(sitzung).isWaitingAt(TAGESORDNUNGSPUNKT);
        spiel.annehmen();
        pfade.von(sitzung).isWaitingAtExactly(SITZUNG_SCHLIESSEN).task().isAssignedTo("weltgen");
        spiel.schliessen();
        pfade.von(sitzung).isEnded().hasPassedInOrder(ANWESENHEIT_FESTSTELLEN, BESCHLUSSFAEHIGKEIT_FESTSTELLEN,
                        TAGESORDNUNG_FESTSTELLEN, AUSSCHLIESSUNGSGRUENDE, TAGESORDNUNGSPUNKT, SITZUNG_SCHLIESSEN)
                .hasNotPassed(PUNKTE_VERTAGEN, AUSSCHLUSS_FESTSTELLEN);
        pfade.von(ganze).isWaitingAtExactly(NIEDERSCHRIFT);
        ProcessInstance niederschrift = pfade.niederschrift(spiel.kennung());
        pfade.von(niederschrift).isWaitingAtExactly(NIEDERSCHRIFT_FERTIGEN).task().isAssignedTo("sommer");
        spiel.fertigen();
        pfade.von(niederschrift).isWaitingAtExactly(UNTERSCHRIFT_SCHRIFTFUEHRUNG).task().isAssignedTo("sommer");
        spiel.schriftfuehrungUnterschreibt();
        pfade.von(niederschrift).isWaitingAtExactly(UNTERSCHRIFT_VORSITZ).task().isAssignedTo("weltgen");
        assertThat(spiel.sitzung().stand()).isEqualTo(Sitzungsstand.GESCHLOSSEN);
        spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", "");

        pfade.von(niederschrift).isEnded()
                .hasPassedInOrder(NIEDERSCHRIFT_FERTIGEN, UNTERSCHRIFT_SCHRIFTFUEHRUNG, UNTERSCHRIFT_VORSITZ);
        pfade.von(ganze).isEnded().hasPassedInOrder(START, VORBEREITUNG, VERLAUF, NIEDERSCHRIFT, ENDE);
        assertThat(spiel.sitzung().stand()).isEqualTo(Sitzungsstand.ABGESCHLOSSEN);
        assertThat(niederschriften.unterschriften(spiel.sitzung().id()))
                .extracting(Unterschrift::rolle, Unterschrift::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Unterschrift.Rolle.SCHRIFTFUEHRUNG, "Marius Sommer"),
                        org.assertj.core.groups.Tuple.tuple(Unterschrift.Rolle.VORSITZ, "Stefan Weltgen"));
    }

    @Test
    void ohneBeschlussfaehigkeitWirdAllesVertagt() {
        String eine = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        String andere = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(eine);
        Sitzungsspiel spiel = buehne.sitzung("SozA", eine, andere).mitPunkt(Punktart.MITTEILUNGEN);
        ProcessInstance ganze = pfade.sitzung(spiel.kennung());
        spiel.tagesordnung().einladen();
        ProcessInstance sitzung = pfade.verlauf(spiel.kennung());
        spiel.anwesend(8).feststellen("BESCHLUSSUNFAEHIG", "");

        pfade.von(sitzung).isWaitingAtExactly(SITZUNG_SCHLIESSEN)
                .hasPassedInOrder(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, PUNKTE_VERTAGEN)
                .hasNotPassed(TAGESORDNUNG_FESTSTELLEN, AUSSCHLIESSUNGSGRUENDE, TAGESORDNUNGSPUNKT);
        assertThat(pfade.aufgerufenePunkte(spiel.kennung())).isZero();
        assertThat(buehne.station(eine, 1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(buehne.station(andere, 1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(3).ergebnis()).isNull();
        assertThat(buehne.drucksache(eine).stand()).isEqualTo(Stand.BERATUNG);
        pfade.von(weg).isWaitingAtExactly(DrucksacheProzess.Elemente.WARTEN_AUF_BEHANDLUNG)
                .hasPassed(DrucksacheProzess.Elemente.WARTEN_AUF_BEHANDLUNG);

        spiel.schliessen().fertigen().schriftfuehrungUnterschreibt().vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        pfade.von(sitzung).isEnded().hasNotPassed(TAGESORDNUNGSPUNKT);
        pfade.von(ganze).isEnded();
    }

    @Test
    void mitBegruendungDarfDerVorsitzTrotzGenugAnwesenderBeschlussunfaehigkeitFeststellen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        spiel.tagesordnung().einladen();
        ProcessInstance sitzung = pfade.verlauf(spiel.kennung());
        spiel.anwesend(16).feststellen("BESCHLUSSUNFAEHIG", "Acht sind schon gegangen.");
        pfade.von(sitzung).isWaitingAtExactly(SITZUNG_SCHLIESSEN).hasPassed(PUNKTE_VERTAGEN);
        assertThat(spiel.sitzung().beschlussfaehigkeit()).isEqualTo("BESCHLUSSUNFAEHIG");
    }

    @Test
    void neunVonSechzehnSindBeschlussfaehig() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        spiel.tagesordnung().einladen();
        ProcessInstance sitzung = pfade.verlauf(spiel.kennung());
        spiel.anwesend(9).feststellen("BESCHLUSSFAEHIG", "");
        pfade.von(sitzung).isWaitingAtExactly(TAGESORDNUNG_FESTSTELLEN).hasNotPassed(PUNKTE_VERTAGEN);
    }

    @Test
    void vomVorsitzZurueckgegebeneNiederschriftWirdNeuGefertigtUndNeuUnterschrieben() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(16);
        spiel.schriftfuehrung("aufgabe_verlauf_festhalten", java.util.Map.of("verlauf", "Keine.")).schliessen();
        ProcessInstance sitzung = pfade.niederschrift(spiel.kennung());
        spiel.fertigen().schriftfuehrungUnterschreibt()
                .vorsitzUnterschreibt("ZURUECK", "TOP 1 fehlt.");

        pfade.von(sitzung).isWaitingAtExactly(NIEDERSCHRIFT_FERTIGEN).isNotEnded();
        assertThat(spiel.sitzung().stand()).isEqualTo(Sitzungsstand.GESCHLOSSEN);
        spiel.fertigen();
        assertThat(niederschriften.unterschriften(spiel.sitzung().id())).isEmpty();
        spiel.schriftfuehrungUnterschreibt().vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        pfade.von(sitzung).isEnded().hasPassedInOrder(NIEDERSCHRIFT_FERTIGEN, UNTERSCHRIFT_SCHRIFTFUEHRUNG,
                UNTERSCHRIFT_VORSITZ, NIEDERSCHRIFT_FERTIGEN, UNTERSCHRIFT_SCHRIFTFUEHRUNG, UNTERSCHRIFT_VORSITZ);
    }

    @Test
    void dieselbePersonUnterschreibtNichtZweimal() {
        Sitzungsspiel spiel = buehne.sitzung(Buehne.PERSONALUNION).mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(3);
        spiel.schriftfuehrung("aufgabe_verlauf_festhalten", java.util.Map.of("verlauf", "Keine.")).schliessen();
        ProcessInstance sitzung = pfade.niederschrift(spiel.kennung());
        spiel.fertigen().schriftfuehrungUnterschreibt();
        bestand.lehntAb(() -> spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", ""),
                "Unterschrift: Stefan Weltgen hat diese Niederschrift schon unterschrieben. "
                        + "Die zweite Unterschrift leistet eine andere Person (§ 52 Abs. 1 GO NRW).");
        pfade.von(sitzung).isWaitingAtExactly(UNTERSCHRIFT_VORSITZ);
    }
}
