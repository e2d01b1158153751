package de.beratungsfolge.prozesse.niederschrift;

import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Compares minutes that are being worded with the record, for whoever has the task; stores nothing. */
@RestController
class NiederschriftController {

    private final TaskService tasks;
    private final Anmeldung anmeldung;
    private final Niederschriftwortlaut wortlaut;

    NiederschriftController(TaskService tasks, Anmeldung anmeldung, Niederschriftwortlaut wortlaut) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
        this.wortlaut = wortlaut;
    }

    /** Wordings by key and the addition, as they stand in the form. */
    record Entwurfstexte(Map<String, String> texte, String ergaenzung) {
    }

    @PostMapping("/api/niederschriften/{aufgabe}/widersprueche")
    ResponseEntity<Object> widersprueche(@PathVariable String aufgabe, @RequestBody Entwurfstexte texte, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(person -> anmeldung.als(person, () -> vergleichen(aufgabe, texte)))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> vergleichen(String aufgabe, Entwurfstexte texte) {
        Task task = tasks.createTaskQuery().taskId(aufgabe)
                .taskDefinitionKey(NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN).singleResult();
        if (task == null) {
            return fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.");
        }
        Number sitzungId = (Number) tasks.getVariable(aufgabe, NiederschriftProzess.Variablen.SITZUNG_ID);
        return ResponseEntity.ok(wortlaut.widersprueche(sitzungId.longValue(),
                texte.texte() == null ? Map.of() : texte.texte(), texte.ergaenzung()));
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
    }
}
