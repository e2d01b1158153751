package de.beratungsfolge.prozesse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
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

    /** @return whether somebody signs in with this name */
    public boolean gibtEs(String name) {
        return name != null && identitaeten.createUserQuery().userId(name).count() > 0;
    }

    /** @return given name and family name, or the login name if there is nobody */
    public String name(String anmeldename) {
        User person = identitaeten.createUserQuery().userId(anmeldename).singleResult();
        return person == null ? anmeldename : voll(person);
    }

    /** @return given name and family name by login name; whoever is unknown is left out */
    public Map<String, String> namen(Collection<String> anmeldenamen) {
        return anmeldenamen.isEmpty() ? Map.of()
                : identitaeten.createUserQuery().userIdIn(anmeldenamen.toArray(String[]::new)).list().stream()
                        .collect(Collectors.toMap(User::getId, Benutzer::voll));
    }

    /** @return login names of everybody who has this role */
    public Set<String> mit(Rolle rolle) {
        return in(rolle.gruppe());
    }

    /** @return login names of everybody who looks after the program's users */
    public Set<String> verwaltende() {
        return in(Groups.CAMUNDA_ADMIN);
    }

    private Set<String> in(String gruppe) {
        return identitaeten.createUserQuery().memberOfGroup(gruppe).list().stream().map(User::getId).collect(Collectors.toSet());
    }

    /** @return by login name everybody whose name or login name contains this text, whatever the case */
    public Map<String, String> suchen(String text) {
        String gesucht = text.strip().toLowerCase(Locale.GERMANY);
        return identitaeten.createUserQuery().list().stream()
                .filter(einer -> (einer.getId() + " " + voll(einer)).toLowerCase(Locale.GERMANY).contains(gesucht))
                .collect(Collectors.toMap(User::getId, Benutzer::voll, (a, b) -> a, TreeMap::new));
    }

    /** @return login names of everybody, sorted */
    public List<String> alle() {
        return identitaeten.createUserQuery().list().stream().map(User::getId).sorted().toList();
    }

    private static String voll(User person) {
        return (person.getFirstName() + " " + person.getLastName()).strip();
    }
}
