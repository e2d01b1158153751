package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** People who may sign in. */
@Service
public class Benutzer {

    private final IdentityService identitaeten;

    Benutzer(IdentityService identitaeten) {
        this.identitaeten = identitaeten;
    }

    /** Adds a person with a password and roles, unless there is one of this name. */
    public void anlegen(String name, String vorname, String nachname, String passwort, Rolle... rollen) {
        if (identitaeten.createUserQuery().userId(name).count() > 0) {
            return;
        }
        User neu = identitaeten.newUser(name);
        neu.setFirstName(vorname);
        neu.setLastName(nachname);
        neu.setPassword(passwort);
        identitaeten.saveUser(neu);
        for (Rolle rolle : rollen) {
            identitaeten.createMembership(name, rolle.gruppe());
        }
    }
}
