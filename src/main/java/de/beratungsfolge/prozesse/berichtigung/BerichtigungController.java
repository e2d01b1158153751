package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for the start form of a correction: those the signed-in person may correct, no others. */
@RestController
class BerichtigungController {

    private final Zugang zugang;
    private final Berichtigungsrecht recht;
    private final Sitzungen sitzungen;

    BerichtigungController(Zugang zugang, Berichtigungsrecht recht, Sitzungen sitzungen) {
        this.zugang = zugang;
        this.recht = recht;
        this.sitzungen = sitzungen;
    }

    /** A meeting to choose. */
    record Auswahl(String kennung, String name, boolean unterschrieben) {
    }

    @GetMapping("/api/berichtigung/sitzungen")
    List<Auswahl> sitzungen(HttpServletRequest anfrage) {
        return recht.sitzungen(zugang.verlangeStart(anfrage, BerichtigungProzess.SCHLUESSEL)).stream()
                .map(sitzung -> new Auswahl(sitzung.kennung(), sitzungen.bezeichnung(sitzung),
                        sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN)).toList();
    }
}
