package de.beratungsfolge.prozesse.rechtslage;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/**
 * What a simple form ({@code .form}) would show if its task began now. The form itself keeps showing the moment at which
 * the task began; this asks the model's input {@code anzeige} again.
 */
@Component
class Formularanzeige {

    private static final String ANZEIGE = "anzeige";

    private final ProcessEngineConfigurationImpl maschine;

    Formularanzeige(ProcessEngineConfiguration maschine) {
        this.maschine = (ProcessEngineConfigurationImpl) maschine;
    }

    /** @return the JSON text, if the task's model has such an input */
    Optional<String> von(String aufgabe) {
        return maschine.getCommandExecutorTxRequired().execute(befehl -> {
            ExecutionEntity lauf = befehl.getTaskManager().findTaskById(aufgabe).getExecution();
            return Optional.ofNullable(lauf.getActivity().getIoMapping()).flatMap(Formularanzeige::eingabe)
                    .map(eingabe -> eingabe.getValueProvider().getValue(lauf)).map(Formularanzeige::text);
        });
    }

    private static Optional<InputParameter> eingabe(IoMapping eingaben) {
        return eingaben.getInputParameters().stream().filter(eine -> ANZEIGE.equals(eine.getName())).findFirst();
    }

    private static String text(Object wert) {
        return wert instanceof JsonValue json ? json.getValueSerialized() : wert.toString();
    }
}
