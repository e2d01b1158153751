package de.beratungsfolge.prozesse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prepares the filters of Tasklist at every start, each for the roles it is meant for; own ones of people stay. */
@Component
@Order(3)
class Aufgabenlisten implements ApplicationRunner {

    private final FilterService filter;
    private final TaskService tasks;
    private final AuthorizationService berechtigungen;

    Aufgabenlisten(FilterService filter, TaskService tasks, AuthorizationService berechtigungen) {
        this.filter = filter;
        this.tasks = tasks;
        this.berechtigungen = berechtigungen;
    }

    @Override
    public void run(ApplicationArguments argumente) {
        for (Aufgabenliste liste : Aufgabenliste.values()) {
            String id = anlegen(liste);
            for (Rolle rolle : Rolle.values()) {
                zeigen(id, rolle, liste.rollen().contains(rolle));
            }
        }
    }

    private String anlegen(Aufgabenliste liste) {
        Filter einer = Optional.ofNullable(filter.createFilterQuery().filterName(liste.bezeichnung()).singleResult())
                .orElseGet(() -> filter.newTaskFilter(liste.bezeichnung()));
        einer.setQuery(liste.aus(tasks.createTaskQuery()));
        einer.setProperties(eigenschaften(liste));
        return filter.saveFilter(einer).getId();
    }

    private static Map<String, Object> eigenschaften(Aufgabenliste liste) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("description", liste.beschreibung());
        werte.put("priority", liste.ordinal());
        werte.put("refresh", true);
        werte.put("showUndefinedVariable", false);
        werte.put("variables", List.of(Map.of("name", Aufgabenbezuege.BEZEICHNUNG, "label", "Gegenstand"),
                Map.of("name", "vertretungFuer", "label", "In Vertretung für")));
        return werte;
    }

    private void zeigen(String filterId, Rolle rolle, boolean sichtbar) {
        AuthorizationQuery gesucht = berechtigungen.createAuthorizationQuery().groupIdIn(rolle.gruppe())
                .resourceType(Resources.FILTER).resourceId(filterId);
        if (!sichtbar) {
            gesucht.list().forEach(recht -> berechtigungen.deleteAuthorization(recht.getId()));
        } else if (gesucht.count() == 0) {
            Authorization recht = berechtigungen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            recht.setGroupId(rolle.gruppe());
            recht.setResource(Resources.FILTER);
            recht.setResourceId(filterId);
            recht.addPermission(Permissions.READ);
            berechtigungen.saveAuthorization(recht);
        }
    }
}
