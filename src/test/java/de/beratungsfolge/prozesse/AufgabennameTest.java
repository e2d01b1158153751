package de.beratungsfolge.prozesse;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of tasks tells: kind of work, body, meeting and item in the name, the matter on the card. */
class AufgabennameTest extends Buehnentest {

    @Autowired
    private TaskService tasks;
    @Autowired
    private HistoryService historie;
    @Autowired
    private Aufgaben aufgaben;

    @Test
    void eineDrucksacheNenntIhreNummerUndDieKarteDenBetreff() {
        String nummer = buehne.drucksacheAnlegen();
        Task task = task(nummer, DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN);
        assertThat(task.getName()).isEqualTo("Entwurf ausarbeiten · " + nummer);
        assertThat(karte(task)).isEqualTo("Bänke am Markt");
        assertThat(historie.createHistoricTaskInstanceQuery().taskId(task.getId()).singleResult().getName())
                .isEqualTo(task.getName());
    }

    @Test
    void eineNichtoeffentlicheDrucksacheVerraetIhrenBetreffNicht() {
        Map<String, Object> geheim = new HashMap<>(grunddaten("99/" + Buehne.frei()));
        geheim.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", geheim);
        Task task = task(nummer, DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN);
        assertThat(task.getName()).isEqualTo("Entwurf ausarbeiten · " + nummer);
        assertThat(karte(task)).isEqualTo("nichtöffentlich");
    }

    @Test
    void sitzungUndPunktNennenGremiumTagUndNummer() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer);
        Task vorher = task(sitzung.kennung(), SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN);
        assertThat(vorher.getName()).isEqualTo("Tagesordnung aufstellen · SozA 16.11.2021");
        assertThat(karte(vorher)).isEqualTo("Sozialausschuss, " + sitzung.sitzung().nummer() + ". Sitzung");

        sitzung.eroeffnen(12);
        Task punkt = task(sitzung.kennung(), TagesordnungspunktProzess.Elemente.BERATEN);
        assertThat(punkt.getName()).isEqualTo("Beratung festhalten · SozA 16.11.2021 · TOP 1");
        assertThat(karte(punkt)).isEqualTo(nummer + " · Bänke am Markt");
        assertThat(task(sitzung.kennung(), SitzungsverlaufProzess.Elemente.VORKOMMNISSE).getName())
                .as("about the whole meeting, whatever item was called").isEqualTo("Vorkommnisse der Sitzung · SozA 16.11.2021");
        sitzung.annehmen();
        assertThat(task(sitzung.kennung(), SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN).getName())
                .isEqualTo("Sitzung schließen · SozA 16.11.2021");
    }

    @Test
    void einNichtoeffentlicherPunktVerraetSeinenTitelNicht() {
        Sitzungsspiel sitzung = buehne.sitzung("SozA");
        sitzung.tagesordnung(List.of(new Punktentwurf(false, Punktart.BERICHT, "Kauf des Grundstücks", null, null)))
                .einladen().anwesend(12).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(sitzung.kennung())
                .processDefinitionKey("tagesordnungspunkt").list()).isNotEmpty().allSatisfy(task -> {
                    assertThat(task.getName()).endsWith(" · SozA 16.11.2021 · TOP N 1");
                    assertThat(karte(task)).isEqualTo("nichtöffentlich");
                });
    }

    private Task task(String vorgang, String schluessel) {
        return tasks.createTaskQuery().processInstanceBusinessKey(vorgang).taskDefinitionKey(schluessel).singleResult();
    }

    private Object karte(Task task) {
        return tasks.getVariableLocal(task.getId(), "bezeichnung");
    }
}
