package de.beratungsfolge.prozesse.kassenpruefung;

import de.beratungsfolge.eingabe.EingabeFehler;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Whether a login name exists: a task must not wait for somebody nobody knows. */
@Component
class Anmeldename {

    private final IdentityService identitaeten;

    Anmeldename(IdentityService identitaeten) {
        this.identitaeten = identitaeten;
    }

    /** Asked as the program, not as the person at the task, who may see no other user.
     *
     * @param benutzer null: none is needed
     * @throws EingabeFehler if there is no such user
     */
    void verlange(String feld, String benutzer) {
        var angemeldet = identitaeten.getCurrentAuthentication();
        try {
            identitaeten.clearAuthentication();
            if (benutzer != null && identitaeten.createUserQuery().userId(benutzer).count() == 0) {
                throw new EingabeFehler(feld, "„" + benutzer + "“ ist nicht bekannt.");
            }
        } finally {
            identitaeten.setAuthentication(angemeldet);
        }
    }
}
