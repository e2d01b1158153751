package de.beratungsfolge.prozesse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Data of embedded forms. A person gets them for the tasks that Tasklist shows this person, for no others. */
@RestController
class AufgabenController {

    private static final String VERTRETUNG_FUER = "vertretungFuer";

    private final TaskService tasks;
    private final Anmeldung anmeldung;
    private final Aufgabenanzeigen anzeigen;

    AufgabenController(TaskService tasks, Anmeldung anmeldung, Aufgabenanzeigen anzeigen) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
        this.anzeigen = anzeigen;
    }

    @GetMapping("/api/aufgaben/{id}")
    ResponseEntity<Object> anzeige(@PathVariable String id, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage)
                .map(person -> anmeldung.als(person, () -> anzeige(id)))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> anzeige(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            return fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.");
        }
        return anzeigen.von(task).map(daten -> ResponseEntity.ok(mitVertretung(task, daten)))
                .orElseGet(() -> fehler(HttpStatus.NOT_FOUND, "Zu dieser Aufgabe gibt es keine Anzeige."));
    }

    /** Says on whose behalf the task may be done, while somebody is absent. */
    private Object mitVertretung(Task task, Object daten) {
        Object fuer = tasks.getVariableLocal(task.getId(), VERTRETUNG_FUER);
        if (fuer == null || !(daten instanceof Map<?, ?> werte)) {
            return daten;
        }
        Map<Object, Object> ergaenzt = new LinkedHashMap<>(werte);
        ergaenzt.put(VERTRETUNG_FUER, fuer);
        return ergaenzt;
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
    }
}
