package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.sitzungen.Bekanntmachungen;
import de.beratungsfolge.sitzungen.Einladungen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the rules would say about an invitation that is still being prepared, for the person who has the task. Nothing is
 * recorded.
 */
@RestController
class Einladungsauskunft {

    private final TaskService tasks;
    private final Anmeldung anmeldung;
    private final Einladungen einladungen;
    private final Bekanntmachungen bekanntmachungen;

    Einladungsauskunft(TaskService tasks, Anmeldung anmeldung, Einladungen einladungen, Bekanntmachungen bekanntmachungen) {
        this.tasks = tasks;
        this.anmeldung = anmeldung;
        this.einladungen = einladungen;
        this.bekanntmachungen = bekanntmachungen;
    }

    /** What is known about the invitation so far. */
    record Angaben(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate zugangAm, Boolean verkuerzt,
                   Bekanntmachungsform bekanntmachungsform,
                   @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate bekanntGemachtAm) {
    }

    @GetMapping("/api/einladungen/{aufgabe}")
    ResponseEntity<Object> befunde(@PathVariable String aufgabe, Angaben angaben, HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage)
                .map(person -> anmeldung.als(person, () -> befunde(aufgabe, angaben)))
                .orElseGet(() -> fehler(HttpStatus.UNAUTHORIZED, "Bitte melden Sie sich an."));
    }

    private ResponseEntity<Object> befunde(String aufgabe, Angaben angaben) {
        if (tasks.createTaskQuery().taskId(aufgabe).singleResult() == null) {
            return fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.");
        }
        if (!(tasks.getVariable(aufgabe, SitzungsvorbereitungProzess.Variablen.SITZUNG_ID) instanceof Number sitzungId)) {
            return fehler(HttpStatus.NOT_FOUND, "Diese Aufgabe gehört zu keiner Sitzung.");
        }
        try {
            Map<String, Object> befunde = new LinkedHashMap<>();
            befunde.put("ladung", angaben.zugangAm() == null ? null : einladungen.vorpruefen(sitzungId.longValue(),
                    angaben.zugangAm(), Boolean.TRUE.equals(angaben.verkuerzt())).map(Einladungsauskunft::anzeige).orElse(null));
            befunde.put("bekanntmachung", anzeige(bekanntmachungen.vorpruefen(sitzungId.longValue(),
                    angaben.bekanntmachungsform(), angaben.bekanntGemachtAm())));
            return ResponseEntity.ok(befunde);
        } catch (EingabeFehler unmoeglich) {
            return fehler(HttpStatus.OK, unmoeglich.getMessage()); // Tasklist adds a red box of its own to any other status
        }
    }

    private static Map<String, Object> anzeige(Befund befund) {
        return Anzeige.befund(new ErhobenerBefund(0, befund));
    }

    private static ResponseEntity<Object> fehler(HttpStatus status, String satz) {
        return ResponseEntity.status(status).body(Map.of("fehler", satz));
    }
}
