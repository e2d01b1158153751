package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Folgepruefungen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Anmeldung;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks the route of a draft while it is being written; records nothing. Only for whoever sees the task. */
@RestController
class BeratungsfolgeController {

    private final TaskService tasks;
    private final Anmeldung anmeldung;
    private final Folgepruefungen folgepruefungen;

    BeratungsfolgeController(TaskService tasks, Anmeldung anmeldung, Folgepruefungen folgepruefungen) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
        this.folgepruefungen = folgepruefungen;
    }

    @PostMapping("/api/aufgaben/{id}/beratungsfolge")
    ResponseEntity<Object> pruefen(@PathVariable String id, @RequestBody Entwurf entwurf, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(person -> anmeldung.als(person, () -> pruefen(id, entwurf)))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> pruefen(String id, Entwurf entwurf) {
        Task task = tasks.createTaskQuery().taskId(id)
                .taskDefinitionKey(DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN).singleResult();
        if (task == null) {
            return fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.");
        }
        long drucksacheId = ((Number) tasks.getVariable(id, DrucksacheProzess.Variablen.DRUCKSACHE_ID)).longValue();
        return ResponseEntity.ok(Folgeanzeige.vorschau(folgepruefungen.vorschau(drucksacheId, entwurf)));
    }

    /** No failure of the request: Tasklist would add a red box of its own to any other status. */
    @ExceptionHandler
    ResponseEntity<Object> unvollstaendig(EingabeFehler fehler) {
        return fehler(HttpStatus.OK, fehler.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> unlesbar(HttpMessageNotReadableException fehler) {
        return fehler(HttpStatus.BAD_REQUEST, "Die Angaben sind nicht lesbar.");
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
    }
}
