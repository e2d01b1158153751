package de.beratungsfolge.prozesse;

import de.beratungsfolge.prozesse.Aufgabenbezug.Verweis;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which pages beside Tasklist and Cockpit a person finds in their heads. The pages themselves check again who may open them. */
@RestController
class WegeController {

    private final Anmeldung anmeldung;
    private final Zugang zugang;

    WegeController(Anmeldung anmeldung, Zugang zugang) {
        this.anmeldung = anmeldung;
        this.zugang = zugang;
    }

    /** @return the pages, none for somebody who is not signed in */
    @GetMapping("/api/wege")
    List<Verweis> wege(HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(this::wege).orElse(List.of());
    }

    private List<Verweis> wege(String person) {
        List<Verweis> wege = new ArrayList<>(List.of(new Verweis("Übersicht", "/drucksachen"),
                new Verweis("Sitzungen", "/sitzungen"), new Verweis("Abwesenheit", "/abwesenheit")));
        if (zugang.rollen(person).contains(Rolle.SITZUNGSDIENST)) {
            wege.add(new Verweis("Stammdaten", "/stammdaten"));
        }
        if (zugang.prueft(person)) {
            wege.add(new Verweis("Prüfung", "/pruefung"));
        }
        if (zugang.rollen(person).contains(Rolle.RECHTSAMT)) {
            wege.add(new Verweis("Aufbewahrung", "/aufbewahrung"));
        }
        return wege;
    }
}
