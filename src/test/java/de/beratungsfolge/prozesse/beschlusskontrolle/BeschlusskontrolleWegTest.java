package de.beratungsfolge.prozesse.beschlusskontrolle;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Elemente.BERICHTEN;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Elemente.NICHT_AUSFUEHRBAR;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Elemente.UEBERFAELLIG;
import static de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Ausfuehrungsstand;
import de.beratungsfolge.drucksachen.Beschlusskontrollen;
import de.beratungsfolge.drucksachen.Kontrollbericht;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgabe;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a decision: reports until it is done, a reminder when one is overdue, notice if it cannot be done. */
class BeschlusskontrolleWegTest extends Buehnentest {

    private static final LocalDate VORBEI = LocalDate.of(2021, 12, 1);
    private static final LocalDate BALD = LocalDate.now(Datum.ZONE).plusDays(30);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Beschlusskontrollen kontrollen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private TaskService tasks;

    @Test
    void berichtFolgtAufBerichtBisZurErledigung() {
        String nummer = beschlossen();
        ProcessInstance weg = pfade.drucksache(nummer);
        festlegen(nummer, VORBEI);
        berichten(nummer, "2021-11-30", "IN_ARBEIT", "Die Bänke sind bestellt.", "2022-02-01");
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(nummer).taskDefinitionKey(BERICHTEN).singleResult()
                .getDueDate()).isEqualTo(Date.from(LocalDate.of(2022, 2, 1).atStartOfDay(Datum.ZONE).toInstant()));
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BESCHLOSSEN);
        berichten(nummer, "2022-01-31", "ERLEDIGT", "Die Bänke stehen.", "");

        pfade.von(weg).isEnded().hasPassed(DrucksacheProzess.Elemente.ENDE_AUSGEFUEHRT);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.AUSGEFUEHRT);
        assertThat(buehne.drucksache(nummer).ausfuehrungsbericht()).isEqualTo("Die Bänke stehen.");
        assertThat(kontrollen.berichte(buehne.drucksache(nummer).id())).extracting(Kontrollbericht::stand)
                .containsExactly(Ausfuehrungsstand.IN_ARBEIT, Ausfuehrungsstand.ERLEDIGT);
        assertThat(aufgaben.offene(nummer)).isEmpty();
        assertThat(protokoll.vorgang(nummer)).extracting(eintrag -> eintrag.schritt())
                .contains("Ausführung: Zuständigkeit und Termin", "Ausführung berichtet: in Arbeit",
                        "Ausführung berichtet: erledigt");
    }

    @Test
    void nichtAusfuehrbaresNimmtDerBuergermeisterZurKenntnis() {
        String nummer = beschlossen();
        ProcessInstance weg = pfade.drucksache(nummer);
        festlegen(nummer, VORBEI);
        berichten(nummer, "2021-11-30", "NICHT_AUSFUEHRBAR", "Der Markt wird verkauft.", "");
        assertThat(aufgaben.offene(nummer)).extracting(Aufgabe::schluessel).containsExactly(NICHT_AUSFUEHRBAR);
        assertThat(aufgaben.offene(nummer, NICHT_AUSFUEHRBAR, "heller")).isEmpty();
        pfade.von(weg).isNotEnded();
        buehne.erledigen(nummer, NICHT_AUSFUEHRBAR, "haarmann", Map.of("anmerkung", ""));

        pfade.von(weg).isEnded();
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.NICHT_AUSFUEHRBAR);
    }

    @Test
    void einVersaeumterTerminKommtZumBuergermeisterUndDerBerichtBleibtOffen() {
        String nummer = beschlossen();
        festlegen(nummer, BALD);
        Job erinnerung = erinnerung(nummer);
        assertThat(erinnerung.getDuedate()).isEqualTo(Date.from(BALD.plusDays(1).atStartOfDay(Datum.ZONE).toInstant()));
        jobs.executeJob(erinnerung.getId());

        assertThat(aufgaben.offene(nummer)).extracting(Aufgabe::schluessel).containsExactlyInAnyOrder(BERICHTEN, UEBERFAELLIG);
        buehne.erledigen(nummer, UEBERFAELLIG, "haarmann", Map.of("anmerkung", "Bitte beschleunigen."));
        assertThat(aufgaben.offene(nummer)).extracting(Aufgabe::schluessel).containsExactly(BERICHTEN);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.BESCHLOSSEN);
    }

    @Test
    void einTerminDerSchonVorbeiIstErinnertNiemanden() {
        String nummer = beschlossen();
        festlegen(nummer, VORBEI);
        assertThat(erinnerung(nummer).getDuedate()).isAfter(Date.from(LocalDate.of(9999, 1, 1).atStartOfDay(Datum.ZONE).toInstant()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''     | 2021-12-01 | Zuständig: bitte angeben.",
        "heller | ''         | Termin: bitte angeben.",
        "sommer | 2021-12-01 | Zuständig: „sommer“ gehört nicht zur Sachbearbeitung.",
        "heller | 2021-11-15 | Termin: liegt vor dem Beschluss (16.11.2021)."})
    void falscheZustaendigkeitWirdNichtFestgehalten(String wer, String termin, String satz) {
        String nummer = beschlossen();
        bestand.lehntAb(() -> buehne.erledigen(nummer, ZUSTAENDIGKEIT, "heller",
                Map.of("ausfuehrende", wer, "termin", termin)), satz);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''         | ERLEDIGT  | Fertig. | ''         | Datum des Berichts: bitte angeben.",
        "2021-11-15 | ERLEDIGT  | Fertig. | ''         | Datum des Berichts: liegt vor dem Beschluss (16.11.2021).",
        "2021-12-01 | ''        | Fertig. | ''         | Stand der Ausführung: bitte angeben.",
        "2021-12-01 | ERLEDIGT  | ' '     | ''         | Bericht: bitte angeben.",
        "2021-12-01 | IN_ARBEIT | Bald.   | ''         | Nächster Termin: bitte angeben.",
        "2021-12-01 | IN_ARBEIT | Bald.   | 2021-12-01 | Nächster Termin: muss nach dem Datum des Berichts liegen."})
    void falscherBerichtBeendetNichts(String am, String stand, String bericht, String termin, String satz) {
        String nummer = beschlossen();
        festlegen(nummer, VORBEI);
        bestand.lehntAb(() -> berichten(nummer, am, stand, bericht, termin), satz);
    }

    private String beschlossen() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        return nummer;
    }

    private void festlegen(String nummer, LocalDate termin) {
        buehne.erledigen(nummer, ZUSTAENDIGKEIT, "heller", Map.of("ausfuehrende", "heller", "termin", termin));
    }

    private void berichten(String nummer, String am, String stand, String bericht, String termin) {
        buehne.erledigen(nummer, BERICHTEN, "heller", Map.of("am", am, "stand", stand, "bericht", bericht, "termin", termin));
    }

    private Job erinnerung(String nummer) {
        ProcessInstance kontrolle = engine.createProcessInstanceQuery().processInstanceBusinessKey(nummer)
                .processDefinitionKey(BeschlusskontrolleProzess.SCHLUESSEL).singleResult();
        return jobs.createJobQuery().processInstanceId(kontrolle.getId()).timers().singleResult();
    }
}
