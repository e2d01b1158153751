package de.beratungsfolge.buehne;

import jakarta.annotation.PreDestroy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.camunda.bpm.spring.boot.starter.event.TaskEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Shows every form the tests fill to a browser, just before they complete it: whatever the paths of the tests reach is
 * looked at with their data. Off unless {@code -Dformularschau=1}; see src/test/browser/README.md.
 */
@TestComponent
@ConditionalOnProperty("formularschau")
public class Formularschau {

    private static final Path ORDNER = Path.of("src/test/browser").toAbsolutePath();

    private final Environment umgebung;
    private final IdentityService benutzer;
    private final int jeFormular;
    private final Map<String, Integer> gezeigt = new HashMap<>();
    private Process browser;
    private BufferedReader antworten;

    Formularschau(Environment umgebung, IdentityService benutzer, @Value("${formularschau}") int jeFormular) {
        this.umgebung = umgebung;
        this.benutzer = benutzer;
        this.jeFormular = jeFormular;
    }

    /** A task is about to be completed: its form is still open for whoever completes it. */
    @EventListener(condition = "#aufgabe.eventName == 'complete'")
    public void aufgabe(TaskEvent aufgabe) {
        zeigen("aufgabe", aufgabe.getTaskDefinitionKey(), aufgabe.getId(), aufgabe.getAssignee());
    }

    /** A process was started by a person: the same start form, empty. */
    @EventListener(condition = "#schritt.eventName == 'start' and #schritt.currentActivityId?.startsWith('start_')")
    public void start(ExecutionEvent schritt) {
        String prozess = schritt.getProcessDefinitionId().replaceAll(":.*", "");
        String person = benutzer.getCurrentAuthentication() == null ? null : benutzer.getCurrentAuthentication().getUserId();
        if (schritt.getCurrentActivityId().equals("start_" + prozess)) {
            zeigen("start", schritt.getCurrentActivityId(), prozess, person);
        }
    }

    private synchronized void zeigen(String art, String element, String id, String person) {
        if (person == null || gezeigt.merge(element, 1, Integer::sum) > jeFormular) {
            return;
        }
        try {
            starten();
            browser.getOutputStream().write((art + " " + element + " " + id + " " + person + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            browser.getOutputStream().flush();
            antworten.readLine();
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    private void starten() throws IOException {
        if (browser == null) {
            browser = new ProcessBuilder("node", "formulare.mjs",
                    "http://localhost:" + umgebung.getProperty("local.server.port")).directory(ORDNER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            antworten = browser.inputReader(StandardCharsets.UTF_8);
        }
    }

    /** The browser writes down what it found. */
    @PreDestroy
    void beenden() throws IOException, InterruptedException {
        if (browser != null) {
            browser.getOutputStream().close();
            browser.waitFor(30, TimeUnit.SECONDS);
            browser.destroy();
        }
    }
}
