package de.beratungsfolge.prozesse.rechtslage;

import de.beratungsfolge.prozesse.Anmeldung;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tab "Rechtslage" of Tasklist asks here; answered only to whoever sees the task. */
@RestController
class RechtslageController {

    private final TaskService tasks;
    private final Anmeldung anmeldung;
    private final Rechtslage rechtslage;

    RechtslageController(TaskService tasks, Anmeldung anmeldung, Rechtslage rechtslage) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
        this.rechtslage = rechtslage;
    }

    @GetMapping("/api/aufgaben/{id}/rechtslage")
    ResponseEntity<Object> rechtslage(@PathVariable String id, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage)
                .map(person -> anmeldung.als(person, () -> rechtslage(id)))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> rechtslage(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        return task == null ? fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.")
                : ResponseEntity.ok(rechtslage.von(task));
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
    }
}
