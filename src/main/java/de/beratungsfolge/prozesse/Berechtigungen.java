package de.beratungsfolge.prozesse;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each role what it needs and nothing more. Tasks need no entry here: {@link Aufgabenrechte} lets candidates and
 * assignees see their own. Running and past processes are for the auditors only: whoever may list them can ask the engine
 * which ones carry a certain word, and so guess what is non-public. The Rechtsamt reads the models.
 */
@Component
@Order(2)
class Berechtigungen implements ApplicationRunner {

    private final AuthorizationService berechtigungen;
    private final IdentityService identitaeten;

    Berechtigungen(AuthorizationService berechtigungen, IdentityService identitaeten) {
        this.berechtigungen = berechtigungen;
        this.identitaeten = identitaeten;
    }

    @Override
    public void run(ApplicationArguments argumente) {
        aufgabenrechteErneuern();
        for (Rolle rolle : Rolle.values()) {
            gruppe(rolle);
            erlauben(rolle, Resources.GROUP, "*", Permissions.READ);
            rolle.anwendungen().forEach(app -> erlauben(rolle, Resources.APPLICATION, app, Permissions.ACCESS));
            for (String prozess : rolle.startet()) {
                erlauben(rolle, Resources.PROCESS_DEFINITION, prozess, Permissions.READ,
                        Permissions.CREATE_INSTANCE);
                erlauben(rolle, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
            }
        }
        for (Rolle rolle : List.of(Rolle.PRUEFUNG, Rolle.RECHTSAMT)) {
            erlauben(rolle, Resources.DEPLOYMENT, "*", Permissions.READ);
        }
        erlauben(Rolle.RECHTSAMT, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
        erlauben(Rolle.PRUEFUNG, Resources.PROCESS_DEFINITION, "*", Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE);
    }

    /** What a group is called is no secret: tasks name theirs, also to whoever belongs to another. */
    private void gruppe(Rolle rolle) {
        if (identitaeten.createGroupQuery().groupId(rolle.gruppe()).count() == 0) {
            Group gruppe = identitaeten.newGroup(rolle.gruppe());
            gruppe.setName(rolle.bezeichnung());
            gruppe.setType("ROLLE");
            identitaeten.saveGroup(gruppe);
        }
    }

    private void erlauben(Rolle rolle, Resource art, String id, Permission... rechte) {
        Authorization erlaubnis = berechtigungen.createAuthorizationQuery().groupIdIn(rolle.gruppe()).resourceType(art)
                .resourceId(id).list().stream().findFirst().orElseGet(() -> {
                    Authorization neu = berechtigungen.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                    neu.setGroupId(rolle.gruppe());
                    neu.setResource(art);
                    neu.setResourceId(id);
                    return neu;
                });
        erlaubnis.setPermissions(rechte);
        berechtigungen.saveAuthorization(erlaubnis);
    }

    /** Open tasks from before the rights changed get the rights that new ones have. */
    private void aufgabenrechteErneuern() {
        berechtigungen.createAuthorizationQuery().resourceType(Resources.TASK).list().stream()
                .filter(recht -> !recht.isPermissionGranted(TaskPermissions.READ_VARIABLE)).forEach(recht -> {
                    recht.setPermissions(new Permission[] {TaskPermissions.READ, TaskPermissions.TASK_WORK,
                        TaskPermissions.READ_VARIABLE});
                    berechtigungen.saveAuthorization(recht);
                });
    }
}
