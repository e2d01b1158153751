package de.beratungsfolge.prozesse;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A step behind a task: reads what was entered, calls one use case, forgets what was entered. Whatever goes
 * wrong, the person at the task gets a German sentence and the transaction leaves nothing behind.
 */
public final class Schritt implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(Schritt.class);

    private final BiConsumer<Eingaben, DelegateExecution> anwendungsfall;

    public Schritt(BiConsumer<Eingaben, DelegateExecution> anwendungsfall) {
        this.anwendungsfall = anwendungsfall;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Eingaben eingaben = new Eingaben(execution);
        try {
            anwendungsfall.accept(eingaben, execution);
        } catch (EingabeFehler fehler) {
            throw fehler;
        } catch (ConcurrencyFailureException fehler) {
            throw new IllegalStateException("Jemand anderes hat diesen Vorgang im selben Augenblick bearbeitet. "
                    + "Es wurde nichts gespeichert; bitte laden Sie die Aufgabe neu.", fehler);
        } catch (RuntimeException fehler) {
            String zeichen = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Schritt {} gescheitert, Zeichen {}", execution.getCurrentActivityId(), zeichen, fehler);
            throw new IllegalStateException("Der Schritt ist an einem Programmfehler gescheitert. Es wurde nichts "
                    + "gespeichert. Bitte nennen Sie der Technik das Zeichen " + zeichen + ".", fehler);
        }
        eingaben.verbrauchen();
    }
}
