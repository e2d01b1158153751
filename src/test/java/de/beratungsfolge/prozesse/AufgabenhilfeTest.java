package de.beratungsfolge.prozesse;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Browser;
import de.beratungsfolge.buehne.Buehnentest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every task says above its form (scripts/aufgaben.js): what is expected, and which norm stands behind it. */
class AufgabenhilfeTest extends Buehnentest {

    /** Tasks that no norm of the sources orders: they are the town's own course of business. */
    private static final Set<String> OHNE_NORM = Set.of("aufgabe_sichtvermerk", "aufgabe_unterzeichnen",
            "aufgabe_einwendung_pruefen", "aufgabe_wahl_annehmen");
    private static final int LESBAR = 360;

    @Autowired
    private TaskService tasks;
    @LocalServerPort
    private int port;

    static Stream<UserTask> aufgaben() {
        return Arrays.stream(Vertraege.values()).flatMap(vertrag -> vertrag.alle(UserTask.class).stream());
    }

    @ParameterizedTest
    @MethodSource("aufgaben")
    void jedeAufgabeSagtWasErwartetWirdUndNachWelcherNorm(UserTask aufgabe) {
        String hilfe = aufgabe.getDocumentations().stream().map(Documentation::getTextContent)
                .collect(Collectors.joining());
        assertThat(hilfe).as(aufgabe.getId()).isNotBlank().endsWith(".").hasSizeLessThan(LESBAR)
                .doesNotContain("\n").isEqualTo(hilfe.strip());
        if (OHNE_NORM.contains(aufgabe.getId())) {
            assertThat(hilfe).as("%s cites a norm, so it is no exception any more", aufgabe.getId()).doesNotContain("§");
        } else {
            assertThat(hilfe).as("norm of %s", aufgabe.getId()).containsPattern("§§? \\d+\\w?.*(GO NRW|GeschO)");
        }
    }

    @Test
    void jedeAusnahmeGibtEs() {
        assertThat(aufgaben().map(UserTask::getId)).containsAll(OHNE_NORM);
    }

    /** The sentence reaches the page through Tasklist's own interface, with the rights of the person. */
    @Test
    void tasklistBekommtDenSatz() {
        String nummer = buehne.drucksacheAnlegen();
        Task entwurf = tasks.createTaskQuery().processInstanceBusinessKey(nummer).singleResult();
        String adresse = "/camunda/api/engine/engine/default/task/" + entwurf.getId();
        assertThat(new Browser(port).anmelden("heller").holen(adresse).body())
                .contains("Beschlussvorschlag, Sachdarstellung, Beratungsfolge und Auswirkungen eintragen");
        assertThat(new Browser(port).anmelden("sommer").holen(adresse).body()).doesNotContain("Sachdarstellung");
    }
}
