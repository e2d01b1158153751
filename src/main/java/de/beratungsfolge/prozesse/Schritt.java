package de.beratungsfolge.prozesse;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step behind a task: reads what was entered, calls one use case, forgets what was entered. */
public final class Schritt implements JavaDelegate {

    private final BiConsumer<Eingaben, DelegateExecution> anwendungsfall;

    public Schritt(BiConsumer<Eingaben, DelegateExecution> anwendungsfall) {
        this.anwendungsfall = anwendungsfall;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Eingaben eingaben = new Eingaben(execution);
        anwendungsfall.accept(eingaben, execution);
        eingaben.verbrauchen();
    }
}
