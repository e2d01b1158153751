package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Brings the rights to an open task in line after it was given to somebody else; the engine only ever adds rights. */
@Component
public class Rechteerneuerung {

    private final TaskService tasks;
    private final AuthorizationService rechte;

    Rechteerneuerung(TaskService tasks, AuthorizationService rechte) {
        this.tasks = tasks;
        this.rechte = rechte;
    }

    /**
     * Leaves the task to this person and to the groups that may still see it.
     *
     * @param person login name, or null
     */
    public void erneuern(String aufgabeId, String person) {
        rechte.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(aufgabeId).list().stream()
                .filter(recht -> recht.getUserId() != null && !recht.getUserId().equals(person))
                .forEach(recht -> rechte.deleteAuthorization(recht.getId()));
        for (IdentityLink bezug : tasks.getIdentityLinksForTask(aufgabeId)) {
            if (bezug.getGroupId() != null) {
                tasks.deleteGroupIdentityLink(aufgabeId, bezug.getGroupId(), bezug.getType());
                tasks.addGroupIdentityLink(aufgabeId, bezug.getGroupId(), bezug.getType());
            }
        }
    }
}
