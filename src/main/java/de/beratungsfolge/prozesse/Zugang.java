package de.beratungsfolge.prozesse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Lets people into the pages beside Tasklist: whoever is signed in there, by role. */
@Component
public class Zugang {

    private final Anmeldung anmeldung;
    private final IdentityService identitaeten;

    Zugang(Anmeldung anmeldung, IdentityService identitaeten) {
        this.anmeldung = anmeldung;
        this.identitaeten = identitaeten;
    }

    /**
     * @param rollen roles of which the person needs one; none given: being signed in is enough
     * @return login name of whoever is signed in
     * @throws KeinZugang if nobody is signed in or the person has none of the roles
     */
    public String verlange(HttpServletRequest anfrage, Rolle... rollen) {
        String person = anmeldung.angemeldet(anfrage).orElseThrow(KeinZugang::nichtAngemeldet);
        if (rollen.length > 0 && rollen(person).stream().noneMatch(Arrays.asList(rollen)::contains)) {
            throw KeinZugang.falscheRolle(Arrays.stream(rollen).map(Rolle::bezeichnung)
                    .collect(Collectors.joining(", ")));
        }
        return person;
    }

    /**
     * For what start forms load: nobody else needs it.
     *
     * @param prozesse keys of processes of which the person may start one
     * @return login name of whoever is signed in
     * @throws KeinZugang if nobody is signed in or the person may start none of them
     */
    public String verlangeStart(HttpServletRequest anfrage, String... prozesse) {
        return verlange(anfrage, Arrays.stream(Rolle.values())
                .filter(rolle -> Arrays.stream(prozesse).anyMatch(rolle.startet()::contains)).toArray(Rolle[]::new));
    }

    /** @return the roles of this person */
    public Set<Rolle> rollen(String person) {
        Set<String> gruppen = identitaeten.createGroupQuery().groupMember(person).list().stream().map(Group::getId)
                .collect(Collectors.toSet());
        return Arrays.stream(Rolle.values()).filter(rolle -> gruppen.contains(rolle.gruppe()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolle.class)));
    }

    /** @return whether this person looks after the program's users */
    public boolean verwaltet(String person) {
        return identitaeten.createGroupQuery().groupMember(person).groupId(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    /** @return whether this person may read everything that was recorded: an auditor, or whoever looks after the users */
    public boolean prueft(String person) {
        return rollen(person).contains(Rolle.PRUEFUNG) || verwaltet(person);
    }
}
