package de.beratungsfolge.prozesse;

import static de.beratungsfolge.prozesse.Aufgabenbezuege.BEZEICHNUNG;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Names each new task: kind of work (as in the model), body, meeting and item. What it is about goes onto its card, as a
 * variable of its own: Tasklist shows a person the variables of the own tasks, but not those of the process, for which
 * one would need rights to the whole process.
 */
@Component
class Aufgabenname {

    private static final int LAENGE = 255;

    private final Aufgabenbezuege bezuege;

    Aufgabenname(Aufgabenbezuege bezuege) {
        this.bezuege = bezuege;
    }

    @EventListener
    void aufgabeEntsteht(DelegateTask aufgabe) {
        if (TaskListener.EVENTNAME_CREATE.equals(aufgabe.getEventName()) && aufgabe.getName() != null) {
            Aufgabenbezug bezug = bezuege.von(aufgabe.getProcessDefinitionId(), aufgabe::getVariable);
            String name = bezug.name(aufgabe.getName());
            aufgabe.setName(name.substring(0, Math.min(LAENGE, name.length())));
            if (!bezug.gegenstand().isEmpty()) {
                aufgabe.setVariableLocal(BEZEICHNUNG, bezug.gegenstand());
            }
        }
    }
}
