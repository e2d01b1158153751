package de.beratungsfolge.prozesse;

import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.springframework.boot.test.context.TestComponent;

/** Where process instances are, were, and were not. */
@TestComponent
public class Pfade {

    private final ProcessEngine engine;

    Pfade(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Makes the shared engine the one the web applications find, after another test closed an engine of the same name. */
    public void maschineBekanntmachen() {
        if (ProcessEngines.getProcessEngine(engine.getName()) != engine) {
            ProcessEngines.registerProcessEngine(engine);
        }
    }

    /** @return the running life of a paper */
    public ProcessInstance drucksache(String nummer) {
        return instanz(nummer, DrucksacheProzess.SCHLUESSEL);
    }

    /** @return the running meeting */
    public ProcessInstance sitzung(String kennung) {
        return instanz(kennung, SitzungProzess.SCHLUESSEL);
    }

    /** @return the preparation of the meeting */
    public ProcessInstance vorbereitung(String kennung) {
        return instanz(kennung, SitzungsvorbereitungProzess.SCHLUESSEL);
    }

    /** @return the meeting while it takes place */
    public ProcessInstance verlauf(String kennung) {
        return instanz(kennung, SitzungsverlaufProzess.SCHLUESSEL);
    }

    /** @return the minutes of the meeting */
    public ProcessInstance niederschrift(String kennung) {
        return instanz(kennung, NiederschriftProzess.SCHLUESSEL);
    }

    /** @return the item the meeting is treating */
    public ProcessInstance punkt(String kennung) {
        return instanz(kennung, TagesordnungspunktProzess.SCHLUESSEL);
    }

    /** @return how many items of the meeting were ever called */
    public long aufgerufenePunkte(String kennung) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(kennung)
                .processDefinitionKey(TagesordnungspunktProzess.SCHLUESSEL).count();
    }

    /** Starts assertions on one instance, running or ended. */
    public ProcessInstanceAssert von(ProcessInstance instanz) {
        AbstractAssertions.init(engine);
        return BpmnAwareTests.assertThat(instanz);
    }

    /** @return names of the variables that are left in an instance */
    public Set<String> variablen(ProcessInstance instanz) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery()
                .processInstanceId(instanz.getId()).list().stream()
                .map(HistoricVariableInstance::getName).collect(Collectors.toSet());
    }

    /** @return the running instance of this process with this business key */
    public ProcessInstance instanz(String vorgang, String schluessel) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(vorgang)
                .processDefinitionKey(schluessel).singleResult();
    }
}
