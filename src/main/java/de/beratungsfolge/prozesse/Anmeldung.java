package de.beratungsfolge.prozesse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** Who is signed in to Tasklist, and acting as that person towards the engine. */
@Component
public class Anmeldung {

    private final IdentityService identitaeten;

    Anmeldung(IdentityService identitaeten) {
        this.identitaeten = identitaeten;
    }

    /** @return login name of whoever is signed in to the web applications in this session */
    public Optional<String> angemeldet(HttpServletRequest anfrage) {
        if (anfrage.getSession(false) == null) {
            return Optional.empty();
        }
        Authentications sitzung = AuthenticationUtil.getAuthsFromSession(anfrage.getSession(false));
        return sitzung.getAuthentications().stream().map(Authentication::getName).findFirst();
    }

    /** Does something with exactly the rights of this person. */
    public <T> T als(String person, Supplier<T> tun) {
        List<String> gruppen = identitaeten.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId).toList();
        try {
            identitaeten.setAuthentication(person, gruppen);
            return tun.get();
        } finally {
            identitaeten.clearAuthentication();
        }
    }
}
