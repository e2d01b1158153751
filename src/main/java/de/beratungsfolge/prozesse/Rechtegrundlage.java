package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the engine on what its rights rest. */
@Component
class Rechtegrundlage extends AbstractProcessEnginePlugin {

    private final Vertrauliches vertrauliches;

    Rechtegrundlage(@Lazy Vertrauliches vertrauliches) {
        this.vertrauliches = vertrauliches;
    }

    /**
     * Variables need a right of their own: whoever may follow the course of a process does not thereby read what it
     * is about. And whoever has a task may take and do it, but not give it, with its rights, to somebody else.
     */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setEnforceSpecificVariablePermission(true);
        engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        engine.setResourceAuthorizationProvider(new Aufgabenrechte(vertrauliches));
    }
}
