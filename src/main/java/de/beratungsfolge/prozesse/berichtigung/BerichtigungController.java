package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for the start form of a correction: those the signed-in person may correct, no others. */
@RestController
class BerichtigungController {

    private final Anmeldung anmeldung;
    private final Berichtigungsrecht recht;
    private final Sitzungen sitzungen;

    BerichtigungController(Anmeldung anmeldung, Berichtigungsrecht recht, Sitzungen sitzungen) {
        this.anmeldung = anmeldung;
        this.recht = recht;
        this.sitzungen = sitzungen;
    }

    /** A meeting to choose. */
    record Auswahl(String kennung, String name, boolean unterschrieben) {
    }

    @GetMapping("/api/berichtigung/sitzungen")
    ResponseEntity<Object> sitzungen(HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).<ResponseEntity<Object>>map(person -> ResponseEntity.ok(
                recht.sitzungen(person).stream().map(sitzung -> new Auswahl(sitzung.kennung(), sitzungen.bezeichnung(sitzung),
                        sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN)).toList()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("fehler", "Bitte melden Sie sich an.")));
    }
}
