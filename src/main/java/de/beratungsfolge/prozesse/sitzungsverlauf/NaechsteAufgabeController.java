package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way from one task of a meeting to the next, so that nobody has to look for it in the list. Only the person's own
 * tasks: others, and other meetings, are answered like a meeting that does not exist.
 */
@RestController
class NaechsteAufgabeController {

    private static final String[] DER_REIHE_NACH = {
        TagesordnungspunktProzess.Elemente.BERATEN, TagesordnungspunktProzess.Elemente.KENNTNISNAHME,
        TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN, TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT,
        TagesordnungspunktProzess.Elemente.ABSTIMMEN, TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN,
        TagesordnungspunktProzess.Elemente.WAHLVORSCHLAEGE, TagesordnungspunktProzess.Elemente.WAHLGANG,
        TagesordnungspunktProzess.Elemente.WAHL_FESTSTELLEN, TagesordnungspunktProzess.Elemente.WAHL_ANNEHMEN,
        TagesordnungspunktProzess.Elemente.LISTEN, TagesordnungspunktProzess.Elemente.LISTENWAHL_BESCHLUSSFAEHIGKEIT,
        TagesordnungspunktProzess.Elemente.LISTENWAHL, TagesordnungspunktProzess.Elemente.SITZVERTEILUNG,
        SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN};

    private final TaskService tasks;
    private final Anmeldung anmeldung;

    NaechsteAufgabeController(TaskService tasks, Anmeldung anmeldung) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
    }

    @GetMapping("/api/sitzungen/{sitzungId:\\d{1,18}}/naechste-aufgabe")
    ResponseEntity<Map<String, String>> naechste(@PathVariable long sitzungId, HttpServletRequest anfrage) {
        return eigene(anfrage, sitzungId, DER_REIHE_NACH);
    }

    /** The standing task in which arrivals, departures and grounds for exclusion are entered, while an item's task stays open. */
    @GetMapping("/api/sitzungen/{sitzungId:\\d{1,18}}/vorkommnisse")
    ResponseEntity<Map<String, String>> vorkommnisse(@PathVariable long sitzungId, HttpServletRequest anfrage) {
        return eigene(anfrage, sitzungId, SitzungsverlaufProzess.Elemente.VORKOMMNISSE);
    }

    private ResponseEntity<Map<String, String>> eigene(HttpServletRequest anfrage, long sitzungId, String... elemente) {
        return anmeldung.angemeldet(anfrage).map(person -> ResponseEntity.ok(eigene(sitzungId, person, elemente)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(Map.of("fehler", "Bitte melden Sie sich an.")));
    }

    private Map<String, String> eigene(long sitzungId, String person, String... elemente) {
        return anmeldung.als(person, () -> tasks.createTaskQuery().taskAssignee(person)
                .taskDefinitionKeyIn(elemente)
                .processVariableValueEquals(SitzungsverlaufProzess.Variablen.SITZUNG_ID, sitzungId)
                .orderByTaskCreateTime().desc().list().stream().map(Task::getId).findFirst()
                .map(id -> Map.of("aufgabe", id)).orElseGet(() -> Collections.singletonMap("aufgabe", null)));
    }
}
