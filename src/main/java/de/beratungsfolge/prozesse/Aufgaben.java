package de.beratungsfolge.prozesse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Service;

/**
 * Starting processes and completing tasks as a person would in Tasklist: with that person's rights, through the
 * same forms' fields. For callers that must not know the engine.
 */
@Service
public class Aufgaben {

    /** Name under which a form submits all its data at once. */
    public static final String DATEN = "daten";

    private final TaskService tasks;
    private final FormService formulare;
    private final RepositoryService modelle;
    private final Anmeldung anmeldung;
    private final ObjectMapper json;

    Aufgaben(TaskService tasks, FormService formulare, RepositoryService modelle, Anmeldung anmeldung,
             ObjectMapper json) {
        this.tasks = tasks;
        this.formulare = formulare;
        this.modelle = modelle;
        this.anmeldung = anmeldung;
        this.json = json;
    }

    /** Starts a process with what its start form asks for. @return the business key it got */
    public String starten(String prozess, String person, Map<String, Object> eingaben) {
        return anmeldung.als(person, () -> {
            String id = modelle.createProcessDefinitionQuery().processDefinitionKey(prozess).latestVersion()
                    .singleResult().getId();
            return formulare.submitStartForm(id, variablen(eingaben)).getBusinessKey();
        });
    }

    /** @return open tasks of a Vorgang, as the engine knows them */
    public List<Aufgabe> offene(String vorgang) {
        return tasks.createTaskQuery().processInstanceBusinessKey(vorgang).initializeFormKeys().list().stream()
                .map(task -> aufgabe(task, vorgang)).toList();
    }

    /** @return the open tasks with this key that this person may work on */
    public List<Aufgabe> offene(String vorgang, String schluessel, String person) {
        return anmeldung.als(person, () -> abfrage(vorgang, schluessel).list().stream()
                .map(task -> aufgabe(task, vorgang)).toList());
    }

    /**
     * Completes the one open task with this key.
     *
     * @throws IllegalStateException if this person has no such task
     */
    public void erledigen(String vorgang, String schluessel, String person, Map<String, Object> eingaben) {
        Aufgabe aufgabe = Optional.of(offene(vorgang, schluessel, person)).filter(liste -> !liste.isEmpty())
                .map(liste -> liste.get(0)).orElseThrow(() -> new IllegalStateException(
                        person + " hat in " + vorgang + " keine offene Aufgabe " + schluessel));
        erledigen(aufgabe.id(), person, eingaben);
    }

    /** Claims and completes a task. */
    public void erledigen(String aufgabeId, String person, Map<String, Object> eingaben) {
        anmeldung.als(person, () -> {
            Task task = tasks.createTaskQuery().taskId(aufgabeId).singleResult();
            if (task.getAssignee() == null) {
                tasks.claim(aufgabeId, person);
            }
            tasks.complete(aufgabeId, variablen(eingaben));
            return null;
        });
    }

    private TaskQuery abfrage(String vorgang, String schluessel) {
        return tasks.createTaskQuery().processInstanceBusinessKey(vorgang).taskDefinitionKey(schluessel)
                .orderByTaskCreateTime().asc();
    }

    private static Aufgabe aufgabe(Task task, String vorgang) {
        return new Aufgabe(task.getId(), task.getTaskDefinitionKey(), Aufgabenbezug.art(task.getName()), vorgang,
                task.getAssignee());
    }

    private VariableMap variablen(Map<String, Object> eingaben) {
        VariableMap variablen = Variables.createVariables();
        eingaben.forEach((name, wert) -> {
            if (DATEN.equals(name)) {
                variablen.putValueTyped(name, SpinValues.jsonValue(alsJson(wert), true).create());
            } else {
                variablen.putValue(name, wert == null || wert instanceof Boolean || wert instanceof Integer
                        ? wert : wert.toString());
            }
        });
        return variablen;
    }

    private String alsJson(Object wert) {
        try {
            return json.writeValueAsString(wert);
        } catch (JsonProcessingException fehler) {
            throw new IllegalArgumentException("Die Angaben lassen sich nicht als JSON schreiben", fehler);
        }
    }
}
