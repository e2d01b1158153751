package de.beratungsfolge.prozesse.beiratswahl;

import de.beratungsfolge.beiratswahl.Namensquelle;
import de.beratungsfolge.prozesse.Benutzer;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The names of those who sign in; asked as the program, not as the person at the task, who may see no other user. */
@Component
class Anmeldenamen implements Namensquelle {

    private final Benutzer benutzer;
    private final IdentityService identitaeten;

    Anmeldenamen(Benutzer benutzer, IdentityService identitaeten) {
        this.benutzer = benutzer;
        this.identitaeten = identitaeten;
    }

    @Override
    public String name(String anmeldename) {
        var angemeldet = identitaeten.getCurrentAuthentication();
        try {
            identitaeten.clearAuthentication();
            return benutzer.name(anmeldename);
        } finally {
            identitaeten.setAuthentication(angemeldet);
        }
    }
}
