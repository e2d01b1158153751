package de.beratungsfolge.prozesse.beschlusskontrolle;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Rolle;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who may be put in charge of carrying out a decision. */
@Component
class Zustaendige {

    private final IdentityService identitaeten;
    private final Gremien gremien;

    Zustaendige(IdentityService identitaeten, Gremien gremien) {
        this.identitaeten = identitaeten;
        this.gremien = gremien;
    }

    /** @return everybody of the Sachbearbeitung, as forms want a choice */
    List<Map<String, Object>> auswahl() {
        return alle().stream().map(person -> Anzeige.option(person, gremien.nameVon(person))).toList();
    }

    /** @return whether this login name belongs to the Sachbearbeitung */
    boolean gibtEs(String benutzer) {
        return alle().contains(benutzer);
    }

    /** Asked as the program, not as the person at the task, who may see no other user. */
    private List<String> alle() {
        var angemeldet = identitaeten.getCurrentAuthentication();
        try {
            identitaeten.clearAuthentication();
            return identitaeten.createUserQuery().memberOfGroup(Rolle.SACHBEARBEITUNG.gruppe()).orderByUserId().asc()
                    .list().stream().map(User::getId).toList();
        } finally {
            identitaeten.setAuthentication(angemeldet);
        }
    }
}
