package de.beratungsfolge.prozesse;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the embedded forms show, live, for a task the person may see. */
@Component
public class Aufgabenanzeigen {

    private final TaskService tasks;
    private final List<Aufgabenanzeige> anzeigen;
    private final Maengelhinweise maengel;

    Aufgabenanzeigen(TaskService tasks, List<Aufgabenanzeige> anzeigen, Maengelhinweise maengel) {
        this.tasks = tasks;
        this.anzeigen = anzeigen;
        this.maengel = maengel;
    }

    /** @return the data of the task's form, if it is one that asks for them */
    public Optional<Object> von(Task task) {
        return anzeigen.stream().filter(eine -> eine.anzeigen().containsKey(task.getTaskDefinitionKey())).findFirst()
                .map(eine -> eine.anzeigen().get(task.getTaskDefinitionKey())
                        .apply(id(task, eine.schluesselvariablen().get(task.getTaskDefinitionKey()))))
                .map(maengel::ergaenzt);
    }

    private long id(Task task, String variable) {
        return ((Number) tasks.getVariable(task.getId(), variable)).longValue();
    }
}
