package de.beratungsfolge.prozesse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehnentest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings of the engine that must not fall back to its defaults. */
class BpmnFehlerTest extends Buehnentest {

    @Autowired
    private RepositoryService modelle;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private HistoryService verlauf;
    @Autowired
    private ProcessEngineConfiguration einstellungen;

    /** Raises an error that no boundary event catches. */
    public static class Fehlschritt implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            throw new BpmnError("niemand-faengt-mich");
        }
    }

    @Test
    void unbehandelterBpmnFehlerBeendetDieInstanzNichtStillschweigend() {
        String bereitstellung = modelle.createDeployment().addModelInstance("fehlertest.bpmn",
                Bpmn.createExecutableProcess("fehlertest").startEvent().serviceTask()
                        .camundaClass(Fehlschritt.class.getName()).endEvent().done()).deploy().getId();
        try {
            assertThatThrownBy(() -> engine.startProcessInstanceByKey("fehlertest"))
                    .isInstanceOf(ProcessEngineException.class).hasMessageContaining("niemand-faengt-mich");
            assertThat(verlauf.createHistoricProcessInstanceQuery().processDefinitionKey("fehlertest").count()).isZero();
        } finally {
            modelle.deleteDeployment(bereitstellung, true);
        }
    }

    @Test
    void berechtigungenSindEingeschaltetUndDerVerlaufIstVollstaendig() {
        assertThat(einstellungen.isAuthorizationEnabled()).isTrue();
        assertThat(einstellungen.getHistory()).isEqualTo(ProcessEngineConfiguration.HISTORY_FULL);
    }

    @Test
    void derVergleichKenntJedeTabelle() {
        assertThat(de.beratungsfolge.buehne.Bestand.tabellen()).containsExactlyInAnyOrderElementsOf(
                bestand.tabellenImSchema());
    }
}
