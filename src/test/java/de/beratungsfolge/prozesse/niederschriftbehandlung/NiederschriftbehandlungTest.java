package de.beratungsfolge.prozesse.niederschriftbehandlung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.BEKANNTGEBEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.BERICHTIGUNG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.EINWENDUNG_PRUEFEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.KOPIE_ABGEBEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.WARTEN_AUF_BEHANDLUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signed minutes wait for the next meeting of their body and end with what it made of them. */
class NiederschriftbehandlungTest extends Buehnentest {

    private static final LocalDate NAECHSTE = SITZUNGSTAG.plusDays(28);
    /** As many as the Seniorenbeirat has. */
    private static final int MITGLIEDER = 13;

    @Autowired
    private RuntimeService engine;
    @Autowired
    private ProcessEngine maschine;
    @Autowired
    private IdentityService identitaeten;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Niederschriftbehandlung behandlung;
    @Autowired
    private Niederschriften niederschriften;
    @Autowired
    private Gremien gremien;

    @Test
    void dieNaechsteSitzungBekommtDieNiederschriftVorgeschlagen() {
        String gremium = gremium(GremiumArt.AUSSCHUSS);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance ganze = pfade.sitzung(erste.kennung());
        assertThat(ganze).as("the meeting is over").isNull();
        pfade.von(instanz(erste)).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG);

        Sitzungsspiel zweite = buehne.sitzungAm(NAECHSTE, gremium);
        assertThat(tagesordnung.vorschlag(zweite.sitzung().id()).stream()
                .filter(punkt -> punkt.art() == Punktart.NIEDERSCHRIFT)).singleElement().satisfies(punkt -> {
                    assertThat(punkt.titel()).isEqualTo("Kenntnisnahme der Niederschrift vom 16.11.2021");
                    assertThat(punkt.anliegenId()).isNotNull();
                });
    }

    @Test
    void zurKenntnisGenommenEndetSieOhneWeitereAufgabe() {
        String gremium = gremium(GremiumArt.AUSSCHUSS);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance instanz = instanz(erste);
        behandeln(gremium, erste, "Die Niederschrift wird zur Kenntnis genommen. Einwendungen werden nicht erhoben.",
                Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        pfade.von(instanz).isEnded().hasNotPassed(EINWENDUNG_PRUEFEN, BEKANNTGEBEN, KOPIE_ABGEBEN);
        assertThat(behandlung.akte(erste.sitzung().id()).ergebnis()).isEqualTo("ZUR_KENNTNIS_GENOMMEN");
        assertThat(behandlung.akte(erste.sitzung().id()).behandeltAm()).isEqualTo(NAECHSTE);
        assertThat(befund(erste).ergebnis()).isEqualTo("VOLLSTAENDIG");
    }

    @Test
    void vertagtWartetSieWeiter() {
        String gremium = gremium(GremiumArt.AUSSCHUSS);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance instanz = instanz(erste);
        melden(erste, Beratungsergebnis.VERTAGT);
        pfade.von(instanz).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG);
        assertThat(behandlung.akte(erste.sitzung().id()).ergebnis()).isNull();
    }

    @Test
    void eineEinwendungWirdMitGrundZurueckgewiesen() {
        String gremium = gremium(GremiumArt.AUSSCHUSS);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance instanz = instanz(erste);
        behandeln(gremium, erste, "Frau Rühl wendet gegen TOP 1 ein, dass sie nicht genannt ist.", Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        pfade.von(instanz).isWaitingAtExactly(EINWENDUNG_PRUEFEN).task().isAssignedTo("weltgen");
        bestand.lehntAb(() -> entscheiden(erste, "ZURUECKWEISEN", ""), "Begründung: Wer die Einwendung zurückweist, sagt bitte, warum.");
        bestand.lehntAb(() -> buehne.erledigen(behandlung.vorgang(erste.sitzung().id()), EINWENDUNG_PRUEFEN, "weltgen", Map.of()),
                "Entscheidung: bitte angeben.");
        entscheiden(erste, "ZURUECKWEISEN", "Wortmeldungen werden nicht vollständig wiedergegeben.");
        pfade.von(instanz).isEnded().hasNotPassed(BERICHTIGUNG);
        assertThat(behandlung.akte(erste.sitzung().id()).einwendungGrund()).contains("nicht vollständig");
    }

    @Test
    void eineBerechtigteEinwendungFuehrtZurBerichtigung() {
        String gremium = gremium(GremiumArt.AUSSCHUSS);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance instanz = instanz(erste);
        behandeln(gremium, erste, "Einwand: Der Text zu TOP 1 ist falsch.", Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        entscheiden(erste, "BERICHTIGEN", "");
        pfade.von(instanz).isWaitingAtExactly(BERICHTIGUNG);
        ProcessInstance berichtigung = engine.createProcessInstanceQuery().processDefinitionKey(BerichtigungProzess.SCHLUESSEL)
                .processInstanceBusinessKey(behandlung.vorgang(erste.sitzung().id())).singleResult();
        pfade.von(berichtigung).isWaitingAtExactly(BerichtigungProzess.Elemente.ANGABEN_BERICHTIGEN).task().isAssignedTo("weltgen");
    }

    @Test
    void derSeniorenbeiratGibtBekanntGenehmigtUndGibtEineKopieAb() {
        String gremium = gremium(GremiumArt.SENIORENBEIRAT);
        Sitzungsspiel erste = unterschrieben(gremium);
        assertThat(befund(erste).werte().get("fehlt")).isEqualTo(List.of("BEKANNTGABE", "GENEHMIGUNG", "KOPIE"));
        ProcessInstance instanz = instanz(erste);
        String vorgang = behandlung.vorgang(erste.sitzung().id());
        pfade.von(instanz).isWaitingAtExactly(BEKANNTGEBEN);
        bestand.lehntAb(() -> buehne.erledigen(vorgang, BEKANNTGEBEN, "sommer", Map.of("bekanntgegebenAm", SITZUNGSTAG.minusDays(1).toString())),
                "Bekanntgegeben am: liegt vor der Sitzung (16.11.2021).");
        buehne.erledigen(vorgang, BEKANNTGEBEN, "sommer", Map.of("bekanntgegebenAm", SITZUNGSTAG.plusDays(3).toString()));
        assertThat(befund(erste).werte().get("fehlt")).as("what the next task shows").isEqualTo(List.of("GENEHMIGUNG", "KOPIE"));
        assertThat(anliegen.vonVorgang(vorgang)).singleElement().extracting(Anliegen::art).isEqualTo(Punktart.NIEDERSCHRIFT_GENEHMIGUNG);
        behandeln(gremium, erste, "Die Niederschrift wird genehmigt.", Beratungsergebnis.BESCHLOSSEN);
        pfade.von(instanz).isWaitingAtExactly(KOPIE_ABGEBEN);
        assertThat(befund(erste).werte().get("fehlt")).isEqualTo(List.of("KOPIE"));
        bestand.lehntAb(() -> buehne.erledigen(vorgang, KOPIE_ABGEBEN, "sommer", Map.of("kopieAm", SITZUNGSTAG.toString())),
                "Kopie abgegeben am: liegt vor der Genehmigung (14.12.2021).");
        buehne.erledigen(vorgang, KOPIE_ABGEBEN, "sommer", Map.of("kopieAm", NAECHSTE.plusDays(1).toString()));
        pfade.von(instanz).isEnded();
        assertThat(befund(erste).ergebnis()).isEqualTo("VOLLSTAENDIG");
    }

    @Test
    void abgelehnteGenehmigungIstEineEinwendung() {
        String gremium = gremium(GremiumArt.SENIORENBEIRAT);
        Sitzungsspiel erste = unterschrieben(gremium);
        ProcessInstance instanz = instanz(erste);
        String vorgang = behandlung.vorgang(erste.sitzung().id());
        buehne.erledigen(vorgang, BEKANNTGEBEN, "sommer", Map.of("bekanntgegebenAm", SITZUNGSTAG.plusDays(3).toString()));
        behandeln(gremium, erste, "TOP 1 ist unvollständig.", Beratungsergebnis.ABGELEHNT);
        pfade.von(instanz).isWaitingAtExactly(EINWENDUNG_PRUEFEN);
        entscheiden(erste, "ZURUECKWEISEN", "Sie ist vollständig.");
        pfade.von(instanz).isEnded().hasNotPassed(KOPIE_ABGEBEN);
        assertThat(befund(erste).werte().get("fehlt")).isEqualTo(List.of("GENEHMIGUNG", "KOPIE"));
    }

    /** A body of the test's own, so that no other test's minutes wait for it. */
    private String gremium(GremiumArt art) {
        String kuerzel = "NB" + Buehne.frei();
        Gremium gremium = gremien.aufnehmen(new Gremium(null, kuerzel, "Gremium " + kuerzel, art, MITGLIEDER, null, null));
        buehne.mitglieder("SozA").subList(0, MITGLIEDER).forEach(einer -> gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), einer.personId(),
                null, Mitgliedsart.RATSMITGLIED, einer.vorsitz(), LocalDate.of(2020, 11, 1), null, null)));
        Person sommer = gremien.personMitBenutzer("sommer").orElseThrow();
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), sommer.id(), null, Mitgliedsart.SCHRIFTFUEHRUNG, false,
                LocalDate.of(2020, 11, 1), null, null));
        return kuerzel;
    }

    private Sitzungsspiel unterschrieben(String gremium) {
        return buehne.sitzung(gremium).mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(MITGLIEDER)
                .schriftfuehrung("aufgabe_verlauf_festhalten", Map.of("verlauf", "Keine.")).schliessen().niederschrift();
    }

    private ProcessInstance instanz(Sitzungsspiel spiel) {
        return engine.createProcessInstanceQuery().processDefinitionKey(NiederschriftbehandlungProzess.SCHLUESSEL)
                .processInstanceBusinessKey(behandlung.vorgang(spiel.sitzung().id())).singleResult();
    }

    private Befund befund(Sitzungsspiel spiel) {
        return niederschriften.befund(spiel.sitzung().id()).orElseThrow().befund();
    }

    /** The next meeting stands at the item on these minutes; its course is entered and its result told. */
    private void behandeln(String gremium, Sitzungsspiel erste, String verlauf, Beratungsergebnis ergebnis) {
        long anliegenId = anliegen.vonVorgang(behandlung.vorgang(erste.sitzung().id())).get(0).id();
        Anliegen eines = anliegen.anliegen(anliegenId);
        Sitzungsspiel naechste = buehne.sitzungAm(NAECHSTE, gremium).tagesordnung(List.of(new Punktentwurf(true, eines.art(), eines.titel(), null, null,
                        anliegenId, null))).einladen().anwesend(MITGLIEDER).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende();
        if (eines.art().wirdAbgestimmt()) {
            boolean genehmigt = ergebnis == Beratungsergebnis.BESCHLOSSEN;
            naechste.beraten(Map.of("verlauf", verlauf, "ausgang", "ABSTIMMEN", "begruendung", ""))
                    .abstimmen(genehmigt ? Stimmen.einstimmig() : Stimmen.zahlen(0, MITGLIEDER, 0))
                    .ergebnis(genehmigt ? "ANGENOMMEN" : "ABGELEHNT");
            return;
        }
        naechste.schriftfuehrung("aufgabe_verlauf_festhalten", Map.of("verlauf", verlauf));
        melden(erste, ergebnis);
    }

    private void melden(Sitzungsspiel erste, Beratungsergebnis ergebnis) {
        String vorgang = behandlung.vorgang(erste.sitzung().id());
        long anliegenId = anliegen.vonVorgang(vorgang).get(0).id();
        if (engine.createExecutionQuery().processInstanceBusinessKey(vorgang)
                .messageEventSubscriptionName(NiederschriftbehandlungProzess.NACHRICHT_ANLIEGEN_BEHANDELT).count() == 0) {
            return;
        }
        try {
            identitaeten.setAuthenticatedUserId("sommer");
            ((ProcessEngineConfigurationImpl) maschine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                    .execute(kontext -> kontext.runWithoutAuthorization(() -> melden(vorgang, anliegenId, ergebnis)));
        } finally {
            identitaeten.clearAuthentication();
        }
    }

    /** As a step of the meeting does it: with no rights of its own to the instance that waits. */
    private Void melden(String vorgang, long anliegenId, Beratungsergebnis ergebnis) {
        engine.createMessageCorrelation(NiederschriftbehandlungProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .processInstanceBusinessKey(vorgang)
                .processInstanceVariableEquals(NiederschriftbehandlungProzess.Variablen.ANLIEGEN_ID, anliegenId)
                .setVariable(NiederschriftbehandlungProzess.Variablen.ERGEBNIS, ergebnis.name()).correlate();
        return null;
    }

    private void entscheiden(Sitzungsspiel erste, String entscheidung, String grund) {
        buehne.erledigen(behandlung.vorgang(erste.sitzung().id()), EINWENDUNG_PRUEFEN, "weltgen",
                Map.of("entscheidungEinwendung", entscheidung, "zurueckweisungGrund", grund));
    }
}
