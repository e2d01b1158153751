package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each task the name of what it is about as a variable of its own: Tasklist shows a person the variables of
 * the own tasks on their cards, but not those of the process, for which one would need rights to the whole process.
 */
@Component
class Vorgangsname {

    private static final String BEZEICHNUNG = "bezeichnung";

    @EventListener
    void aufgabeEntsteht(DelegateTask aufgabe) {
        if (TaskListener.EVENTNAME_CREATE.equals(aufgabe.getEventName()) && aufgabe.hasVariable(BEZEICHNUNG)) {
            aufgabe.setVariableLocal(BEZEICHNUNG, aufgabe.getVariable(BEZEICHNUNG));
        }
    }
}
