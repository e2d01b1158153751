package de.beratungsfolge.prozesse;

import de.beratungsfolge.gremien.Gremien;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who may be chosen for a task, as forms want a choice: whoever is absent is shown with the deputy. */
@Component
public class Personenauswahl {

    private final IdentityService identitaeten;
    private final Gremien gremien;
    private final Stellvertretungen stellvertretungen;

    Personenauswahl(IdentityService identitaeten, Gremien gremien, Stellvertretungen stellvertretungen) {
        this.identitaeten = identitaeten;
        this.gremien = gremien;
        this.stellvertretungen = stellvertretungen;
    }

    /** @return everybody who has the role, by login name, with what is known about absences on that day */
    public List<Map<String, Object>> mitRolle(Rolle rolle, LocalDate tag) {
        return benutzer(rolle).stream().map(person -> Anzeige.option(person, gremien.nameVon(person)
                + abwesenheit(person, rolle, tag))).toList();
    }

    /** @return whether this login name has the role */
    public boolean gehoertZu(String benutzer, Rolle rolle) {
        return benutzer(rolle).contains(benutzer);
    }

    /**
     * @param benutzer login name, or null
     * @return e.g. {@code  – abwesend vom 01.12.2021 bis zum 10.12.2021, Vertretung: Kim Arndt}; empty if the person is there
     */
    public String abwesenheit(String benutzer, Rolle rolle, LocalDate tag) {
        return benutzer == null ? "" : stellvertretungen.abwesend(benutzer, rolle, tag).map(satz -> " – " + satz).orElse("");
    }

    /** Asked as the program, not as the person at the task, who may see no other user. */
    public List<String> benutzer(Rolle rolle) {
        var angemeldet = identitaeten.getCurrentAuthentication();
        try {
            identitaeten.clearAuthentication();
            return identitaeten.createUserQuery().memberOfGroup(rolle.gruppe()).orderByUserId().asc().list().stream()
                    .map(User::getId).toList();
        } finally {
            identitaeten.setAuthentication(angemeldet);
        }
    }
}
