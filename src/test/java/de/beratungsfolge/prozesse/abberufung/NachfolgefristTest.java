package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ERINNERUNG;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.FRIST_LAEUFT_AB;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock reminds of the successor's election and decides nothing. */
class NachfolgefristTest extends Abberufungsspiel {

    @Autowired
    private ManagementService jobs;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService engine;

    @Test
    void dreiTageVorherUndAmLetztenTagWirdErinnert() {
        LocalDate heute = LocalDate.now(Datum.ZONE);
        Antrag antrag = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, heute);
        List<Job> beide = wecker(antrag);
        assertThat(beide).extracting(this::um).containsExactly(heute.plusDays(11).atTime(7, 0), heute.plusDays(14).atTime(7, 0));
        assertThat(aufgaben.offene(antrag.vorgang())).isEmpty();
        jobs.executeJob(beide.get(0).getId());
        assertThat(aufgaben.offene(antrag.vorgang(), ERINNERUNG, "wahlleitung")).isEmpty();
        assertThat(aufgaben.offene(antrag.vorgang(), ERINNERUNG, "sitzungsdienst")).hasSize(1);
        aufgaben.erledigen(antrag.vorgang(), ERINNERUNG, "sitzungsdienst", Map.of());
        jobs.executeJob(beide.get(1).getId());
        assertThat(aufgaben.offene(antrag.vorgang(), FRIST_LAEUFT_AB, "wahlleitung")).hasSize(1);
        Task letzter = tasks.createTaskQuery().processInstanceBusinessKey(antrag.vorgang()).singleResult();
        assertThat(LocalDate.ofInstant(letzter.getDueDate().toInstant(), Datum.ZONE)).isEqualTo(heute.plusDays(14));
        assertThat(verfahren.anliegen(antrag.vorgang()).erledigt()).as("still to be elected").isFalse();
        assertThat(verfahren.schritte(antrag.vorgang())).contains("Frist für die Nachfolge zur Kenntnis genommen");
        nachfolgeWaehlen(antrag, heute.plusDays(2), "Kim Beirat9", true);
        nachfolgeFeststellen(antrag, "FRISTGERECHT");
        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(antrag.vorgang()).count())
                .as("an open reminder holds nothing up").isZero();
    }

    @Test
    void wasLangeVorbeiIstErinnertNiemanden() {
        Antrag antrag = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, LocalDate.of(2022, 3, 2));
        assertThat(wecker(antrag)).extracting(wecker -> um(wecker).getYear()).containsExactly(9999, 9999);
    }

    private List<Job> wecker(Antrag antrag) {
        String instanz = engine.createProcessInstanceQuery().processInstanceBusinessKey(antrag.vorgang()).singleResult().getId();
        return jobs.createJobQuery().processInstanceId(instanz).list().stream()
                .sorted(Comparator.comparing(Job::getDuedate)).toList();
    }

    private LocalDateTime um(Job wecker) {
        return LocalDateTime.ofInstant(wecker.getDuedate().toInstant(), Datum.ZONE);
    }
}
