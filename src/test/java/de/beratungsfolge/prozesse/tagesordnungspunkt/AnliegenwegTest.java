package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_ZURUECKGEZOGEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Items that treat a matter instead of a paper, and what ends an item from outside. */
class AnliegenwegTest extends Buehnentest {

    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private RepositoryService modelle;
    @Autowired
    private Anmeldung anmeldung;
    @Autowired
    private ProcessEngineConfigurationImpl konfiguration;

    @ParameterizedTest
    @EnumSource(names = {"ANTRAG", "WIDERSPRUCH", "EINSPRUCH", "DRINGLICHE_ENTSCHEIDUNG", "NIEDERSCHRIFT_GENEHMIGUNG"})
    void ueberEinAnliegenWirdBeratenUndAbgestimmtAuchWennNiemandWartet(Punktart art) {
        long id = anmelden(art, "niemand-" + Buehne.frei());
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitAnliegen(id).eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        pfade.von(punkt).isWaitingAtExactly(BERATEN);
        spiel.annehmen();
        pfade.von(punkt).isEnded().hasPassed(ENDE_DRUCKSACHE_BEHANDELT).hasNotPassed(VERLAUF_FESTHALTEN);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(anliegen.anliegen(id).erledigt()).isTrue();
    }

    @Test
    void werAufDasAnliegenWartetErfaehrtSeinErgebnisUndNurWerAufDiesesWartet() {
        String modell = modelle.createDeployment().addModelInstance("wartend.bpmn", Bpmn.createExecutableProcess("wartend")
                .camundaHistoryTimeToLive(1).startEvent().intermediateCatchEvent("warten_anliegen").message("anliegenBehandelt")
                .userTask("danach").endEvent().done()).deploy().getId();
        try {
            String vorgang = "W-" + Buehne.frei();
            long eines = anmelden(Punktart.ANTRAG, vorgang);
            long anderes = anmelden(Punktart.ANTRAG, vorgang);
            ProcessInstance wartet = warten(vorgang, eines);
            ProcessInstance wartetWeiter = warten(vorgang, anderes);
            buehne.sitzung("SozA").mitAnliegen(eines).eroeffnen(16).beraten("VERTAGT", "Es ist spät.");
            pfade.von(wartet).isWaitingAt("warten_anliegen");
            assertThat(anliegen.anliegen(eines).erledigt()).isFalse();
            buehne.sitzung("SozA").mitAnliegen(eines).eroeffnen(16).ablehnen(3, 13);
            pfade.von(wartet).isWaitingAt("danach").variables().containsEntry("ergebnis", "ABGELEHNT");
            pfade.von(wartetWeiter).isWaitingAt("warten_anliegen");
            anliegen.zuruecknehmen(anderes);
        } finally {
            modelle.deleteDeployment(modell, true);
        }
    }

    @Test
    void ohneBeschlussfaehigkeitWartetDasAnliegenAufDieNaechsteSitzung() {
        long id = anmelden(Punktart.ANTRAG, "niemand-" + Buehne.frei());
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitAnliegen(id).tagesordnung().einladen().anwesend(5);
        spiel.feststellen("BESCHLUSSUNFAEHIG", "");
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(anliegen.anliegen(id).erledigt()).isFalse();
        buehne.sitzung("SozA").mitAnliegen(id).eroeffnen(16).annehmen();
        assertThat(anliegen.anliegen(id).erledigt()).isTrue();
    }

    @Test
    void zurueckgezogeneDrucksacheBeendetNurIhrenPunkt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)),
                buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16);
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        zurueckziehen(spiel, spiel.punkt(1).id());
        pfade.von(punkt).isEnded().hasPassed(ENDE_DRUCKSACHE_ZURUECKGEZOGEN).hasNotPassed(ENDE_DRUCKSACHE_BEHANDELT);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ZURUECKGEZOGEN);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
        assertThat(spiel.punkt(2).ergebnis()).isNull();
        spiel.annehmen();
    }

    /** As a step of the paper's process does it: for the person at the task, but with the rights of the program. */
    private void zurueckziehen(Sitzungsspiel spiel, long topId) {
        anmeldung.als("heller", () -> konfiguration.getCommandExecutorTxRequired().execute(befehl -> {
            befehl.runWithoutAuthorization(() -> {
                engine.createMessageCorrelation(TagesordnungspunktProzess.NACHRICHT_DRUCKSACHE_ZURUECKGEZOGEN)
                        .processInstanceBusinessKey(spiel.kennung()).processInstanceVariableEquals("topId", topId).correlate();
                return null;
            });
            return null;
        }));
    }

    private ProcessInstance warten(String vorgang, long anliegenId) {
        return engine.startProcessInstanceByKey("wartend", vorgang, Map.of("anliegenId", anliegenId));
    }

    private long anmelden(Punktart art, String vorgang) {
        return anliegen.anmelden(new Anliegen(null, buehne.sitzung("SozA").sitzung().gremiumId(), art, "Ein Anliegen",
                vorgang, true, Buehne.PAPIERTAG, null, false)).id();
    }
}
