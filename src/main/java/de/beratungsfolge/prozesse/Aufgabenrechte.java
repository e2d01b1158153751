package de.beratungsfolge.prozesse;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Which rights come with a task. As delivered every candidate group may see and do it, and nobody ever loses a right
 * again. Here a task that names a person stays with that person if it is a signature, or if it is about something
 * non-public that the group as a whole may not see; and whoever is no longer involved loses the right.
 */
final class Aufgabenrechte extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] KEINE = {};

    private final Vertrauliches vertrauliches;

    Aufgabenrechte(Vertrauliches vertrauliches) {
        this.vertrauliches = vertrauliches;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String gruppe, String art) {
        return gruppeDarf((TaskEntity) task, gruppe) ? super.newTaskGroupIdentityLink(task, gruppe, art) : KEINE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String person, String art) {
        return nochBeteiligt((TaskEntity) task, person, art) ? KEINE
                : eines(getGrantAuthorizationByUserId(person, Resources.TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String gruppe, String art) {
        return eines(getGrantAuthorizationByGroupId(gruppe, Resources.TASK, task.getId()));
    }

    private boolean gruppeDarf(TaskEntity task, String gruppe) {
        if (task.getAssignee() == null) {
            return true;
        }
        List<Rolle> rolle = Rolle.mitGruppe(gruppe).stream().toList();
        return !Unterschriftsaufgabe.ist(task.getTaskDefinitionKey())
                && vertrauliches.von(task::getVariable).stream().allMatch(kreis -> kreis.umfasst("", rolle));
    }

    private static boolean nochBeteiligt(TaskEntity task, String person, String art) {
        return person.equals(task.getAssignee()) || task.getIdentityLinks().stream()
                .filter(bezug -> person.equals(bezug.getUserId())).map(IdentityLinkEntity::getType)
                .anyMatch(andere -> !andere.equals(art));
    }

    private static AuthorizationEntity[] eines(AuthorizationEntity recht) {
        return recht == null ? KEINE : new AuthorizationEntity[] {recht};
    }
}
