package de.beratungsfolge.prozesse.rechtslage;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** What the model says about a task. People who may not read whole models are told about their own tasks. */
@Component
class Aufgabenmodell {

    private static final String PRUEFUNG = "pruefung";

    private final ProcessEngineConfigurationImpl maschine;

    Aufgabenmodell(ProcessEngineConfiguration maschine) {
        this.maschine = (ProcessEngineConfigurationImpl) maschine;
    }

    /** @return one sentence what is expected, or an empty text */
    String erwartet(Task task) {
        return modell(task).getDocumentations().stream().findFirst().map(Documentation::getTextContent).orElse("");
    }

    /** @return the checks this task speaks of */
    List<String> pruefungen(Task task) {
        UserTask modell = modell(task);
        return modell.getExtensionElements() == null ? List.of() : modell.getExtensionElements().getElementsQuery()
                .filterByType(CamundaProperties.class).list().stream()
                .flatMap(eigenschaften -> eigenschaften.getCamundaProperties().stream())
                .filter(eine -> PRUEFUNG.equals(eine.getCamundaName()))
                .flatMap(eine -> Arrays.stream(eine.getCamundaValue().split(","))).map(String::strip).toList();
    }

    private UserTask modell(Task task) {
        return maschine.getCommandExecutorTxRequired().execute(befehl -> maschine.getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey()));
    }
}
