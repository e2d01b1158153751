package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.BESCHLUSSKONTROLLE;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENDE_ABGELEHNT;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENDE_AUSGEFUEHRT;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENDE_BEHANDELT;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENDE_ZURUECKGEZOGEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.SICHTVERMERK;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.START;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.UNTERZEICHNEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.WARTEN_AUF_BEHANDLUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Ways a paper can go: what it passes and what it does not. */
class DrucksacheWegTest extends Buehnentest {

    /** The subprocess around the bodies: whoever waits in it waits at it, too. */
    private static final String BERATUNG = "beratung";

    @Test
    void beschlosseneDrucksacheGehtGeradeausBisZurAusfuehrung() {
        String nummer = buehne.drucksacheAnlegen();
        ProcessInstance weg = pfade.drucksache(nummer);
        pfade.von(weg).isWaitingAtExactly(ENTWURF_AUSARBEITEN).task().isAssignedTo("heller");
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND)));
        pfade.von(weg).isWaitingAt(SICHTVERMERK).task().hasCandidateGroup("beigeordneter");
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        pfade.von(weg).isWaitingAtExactly(UNTERZEICHNEN).task().hasCandidateGroup("buergermeister");
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.MITZEICHNUNG);
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");

        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BERATUNG);
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.EMPFOHLEN);
        assertThat(buehne.station(nummer, 2).ergebnis()).isNull();
        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG)
                .variables().containsEntry("stationId", buehne.station(nummer, 2).id());

        buehne.sitzung("HFA", nummer).eroeffnen(17).annehmen();
        assertThat(buehne.station(nummer, 2).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BESCHLOSSEN);
        pfade.von(weg).isWaitingAtExactly(BESCHLUSSKONTROLLE);
        buehne.ausfuehren(nummer);

        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.AUSGEFUEHRT);
        pfade.von(weg).isEnded()
                .hasPassedInOrder(START, ENTWURF_AUSARBEITEN, SICHTVERMERK, UNTERZEICHNEN, WARTEN_AUF_BEHANDLUNG,
                        WARTEN_AUF_BEHANDLUNG, BESCHLUSSKONTROLLE, ENDE_AUSGEFUEHRT)
                .hasNotPassed(BERATUNGSFOLGE_BESTAETIGEN, ENDE_ABGELEHNT, ENDE_BEHANDELT, ENDE_ZURUECKGEZOGEN);
    }

    @Test
    void verweigerteUnterschriftFuehrtZurueckZumVerfasserUndNichtInDieBeratung() {
        String nummer = buehne.drucksacheAnlegen();
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZURUECK");

        pfade.von(weg).isWaitingAtExactly(ENTWURF_AUSARBEITEN)
                .hasPassedInOrder(ENTWURF_AUSARBEITEN, SICHTVERMERK, UNTERZEICHNEN)
                .hasNotPassed(WARTEN_AUF_BEHANDLUNG);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ENTWURF);
        assertThat(buehne.drucksache(nummer).unterzeichnetAm()).isNull();
    }

    @Test
    void zurueckgezogeneDrucksacheEndetOhneWeitereStation() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("ZURUECKGEZOGEN", "Neue Zahlen liegen vor.");

        pfade.von(weg).isEnded().hasPassedInOrder(WARTEN_AUF_BEHANDLUNG, ENDE_ZURUECKGEZOGEN)
                .hasNotPassed(BESCHLUSSKONTROLLE, ENDE_ABGELEHNT, ENDE_BEHANDELT, ENDE_AUSGEFUEHRT);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ZURUECKGEZOGEN);
        assertThat(buehne.station(nummer, 2).ergebnis()).isNull();
    }

    @Test
    void vomBeschliessendenGremiumAbgelehntEndetAuchWennNochEineStationFolgte() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND), halt("HFA", KENNTNIS));
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.sitzung("SozA", nummer).eroeffnen(16).ablehnen(7, 9);

        pfade.von(weg).isEnded().hasPassed(ENDE_ABGELEHNT)
                .hasNotPassed(BESCHLUSSKONTROLLE, ENDE_BEHANDELT, ENDE_ZURUECKGEZOGEN, ENDE_AUSGEFUEHRT);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ABGELEHNT);
    }

    @Test
    void vorberatendAbgelehntGehtTrotzdemWeiter() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.sitzung("SozA", nummer).eroeffnen(16).ablehnen(7, 9);

        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG).hasNotPassed(ENDE_ABGELEHNT)
                .variables().containsEntry("stationId", buehne.station(nummer, 2).id());
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BERATUNG);
    }

    @Test
    void drucksacheNurZurKenntnisEndetOhneAusfuehrung() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", KENNTNIS));
        ProcessInstance weg = pfade.drucksache(nummer);
        kenntnisnahme(buehne.sitzung("SozA", nummer).eroeffnen(16));

        pfade.von(weg).isEnded().hasPassedInOrder(WARTEN_AUF_BEHANDLUNG, ENDE_BEHANDELT)
                .hasNotPassed(BESCHLUSSKONTROLLE, ENDE_ABGELEHNT, ENDE_ZURUECKGEZOGEN, ENDE_AUSGEFUEHRT);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BEHANDELT);
    }

    @Test
    void beschlossenWirdErstNachDerLetztenStationAusgefuehrt() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND), halt("HFA", KENNTNIS));
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG).hasNotPassed(BESCHLUSSKONTROLLE);
        kenntnisnahme(buehne.sitzung("HFA", nummer).eroeffnen(17));
        pfade.von(weg).isWaitingAtExactly(BESCHLUSSKONTROLLE).hasNotPassed(ENDE_BEHANDELT);
    }

    @Test
    void vertagteDrucksacheWartetAufDasselbeGremiumUndIhreZweiteBehandlungKenntDieErste() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(nummer);
        Sitzungsspiel erste = buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("VERTAGT", "Die Zeit reicht nicht.");

        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(erste.punkt(1).fruehererPunktId()).isNull();
        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG)
                .variables().containsEntry("stationId", buehne.station(nummer, 1).id());

        Sitzungsspiel zweite = buehne.sitzungAm(Buehne.SITZUNGSTAG.plusDays(28), "SozA", nummer).eroeffnen(16);
        assertThat(zweite.punkt(1).fruehererPunktId()).isEqualTo(erste.punkt(1).id());
        zweite.annehmen();
        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.EMPFOHLEN);
        assertThat(buehne.station(nummer, 1).ergebnisAm()).isEqualTo(Buehne.SITZUNGSTAG.plusDays(28));
        assertThat(erste.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(BERATUNG, WARTEN_AUF_BEHANDLUNG)
                .variables().containsEntry("stationId", buehne.station(nummer, 2).id());
    }

    @Test
    void eingabenBleibenNichtImProzessLiegen() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        assertThat(pfade.variablen(weg)).isNotEmpty().isSubsetOf("drucksacheId", "verfasser", "bezeichnung",
                "folgeBestaetigen", "sichtvermerkId", "sichtvermerkIds", "zurueckAnVerfasser", "stationId", "ergebnis", "abschluss",
                "anzeige", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");
    }

    private static void kenntnisnahme(Sitzungsspiel sitzung) {
        sitzung.schriftfuehrung(TagesordnungspunktProzess.Elemente.KENNTNISNAHME,
                Map.of("verlauf", "Kenntnis genommen.", "ausgang", "ZUR_KENNTNIS_GENOMMEN", "begruendung", ""));
    }
}
