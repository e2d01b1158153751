package de.beratungsfolge.prozesse;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters of Tasklist: who finds which, and what they show. */
class AufgabenlistenTest extends Buehnentest {

    private static final List<String> ALLER = List.of("Überfällig", "In den nächsten 7 Tagen", "Noch nicht übernommen",
            "In Vertretung", "Wiedervorlage", "Alle Aufgaben");

    @Autowired
    private FilterService filter;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Anmeldung anmeldung;
    @Autowired
    private Aufgabenlisten aufgabenlisten;

    @Test
    void jedeRolleFindetIhreListenUndKeineAnderen() {
        assertThat(listen("heller")).isEqualTo(mit("Drucksachen ausarbeiten", "Sichtvermerke", "Ausführung der Beschlüsse"));
        assertThat(listen("ruetten")).isEqualTo(mit("Sichtvermerke"));
        assertThat(listen("kaemmerei")).isEqualTo(mit("Sichtvermerke", "Über- und außerplanmäßige Mittel"));
        assertThat(listen("sitzungsdienst")).isEqualTo(mit("Sitzungen vorbereiten", "Bei Bedarf", "In der Sitzung",
                "Niederschriften", "Rechtsbehelfe und Eilsachen", "Seniorenbeirat"));
        assertThat(listen("sommer")).isEqualTo(mit("Zur Unterschrift", "In der Sitzung", "Niederschriften"));
        assertThat(listen("wahlleitung")).isEqualTo(mit("Zur Unterschrift", "Seniorenbeirat"));
        assertThat(listen("pruefung")).isEmpty();
    }

    @Test
    void einZweiterStartLegtNichtsDoppeltAnUndNimmtFremdenDasRecht() {
        List<String> vorher = filter.createFilterQuery().list().stream().map(Filter::getId).sorted().toList();
        aufgabenlisten.run(null);
        assertThat(filter.createFilterQuery().list().stream().map(Filter::getId).sorted().toList()).isEqualTo(vorher);
        assertThat(listen("ruetten")).isEqualTo(mit("Sichtvermerke"));
    }

    @Test
    void jedeListeAntwortetUndDieErsteZeigtWasZuTunIst() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        buehne.sitzung("SozA", nummer).tagesordnung().einladen();
        assertThat(aufgaben("sitzungsdienst", "Meine Aufgaben")).extracting(Task::getTaskDefinitionKey)
                .doesNotContain(SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE);
        assertThat(aufgaben("sitzungsdienst", "Bei Bedarf")).extracting(Task::getTaskDefinitionKey)
                .containsOnly(SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE);
        assertThat(aufgaben("sommer", "Meine Aufgaben")).extracting(Task::getName)
                .contains("Anwesenheit feststellen · SozA 16.11.2021");
        assertThat(aufgaben("sommer", "Zur Unterschrift")).allSatisfy(task ->
                assertThat(Unterschriftsaufgabe.ist(task.getTaskDefinitionKey())).isTrue());
        for (String person : List.of("heller", "sommer", "sitzungsdienst", "haarmann", "kaemmerei")) {
            Set<String> alle = namen(aufgaben(person, "Alle Aufgaben"));
            listen(person).forEach(name -> assertThat(alle).as(name).containsAll(namen(aufgaben(person, name))));
        }
    }

    @Test
    void keineListeNenntEineAufgabeDieEsNichtGibt() {
        Set<String> schluessel = Arrays.stream(Vertraege.values()).flatMap(vertrag -> vertrag.alle(UserTask.class).stream())
                .map(UserTask::getId).collect(Collectors.toSet());
        assertThat(schluessel).contains("aufgabe_entwurf_ausarbeiten", "aufgabe_beratungsfolge_bestaetigen",
                "aufgabe_sichtvermerk", "aufgabe_vermerk_schriftfuehrung", "aufgabe_vermerk_vorsitz",
                "aufgabe_nachtrag_oder_absage");
        assertThat(schluessel.stream().filter(einer -> einer.startsWith("aufgabe_unter")))
                .allMatch(Unterschriftsaufgabe::ist);
    }

    @Test
    void dieListeDesSeniorenbeiratsKenntJedenSeinerVorgaenge() {
        List<String> vorgaenge = Arrays.asList(((TaskQueryImpl) Aufgabenliste.SENIORENBEIRAT.aus(tasks.createTaskQuery()))
                .getProcessDefinitionKeys());
        assertThat(vorgaenge).contains("delegiertenversammlung", "beiratsempfehlung", "versammlungsjahr", "beiratsaufloesung")
                .containsAll(Arrays.stream(Vertraege.values()).map(vertrag -> vertrag.schluessel).filter(einer -> einer.startsWith("beirat"))
                        .toList());
        assertThat(Arrays.stream(Vertraege.values()).map(vertrag -> vertrag.schluessel).toList()).containsAll(vorgaenge);
    }

    private static List<String> mit(String... eigene) {
        List<String> alle = new ArrayList<>(List.of("Meine Aufgaben"));
        alle.addAll(List.of(eigene));
        alle.addAll(ALLER);
        return alle;
    }

    private List<String> listen(String person) {
        return anmeldung.als(person, () -> filter.createFilterQuery().list()).stream()
                .sorted((einer, anderer) -> rang(einer) - rang(anderer)).map(Filter::getName).toList();
    }

    private static int rang(Filter einer) {
        return ((Number) einer.getProperties().get("priority")).intValue();
    }

    private List<Task> aufgaben(String person, String liste) {
        return anmeldung.als(person, () -> filter.list(filter.createFilterQuery().filterName(liste).singleResult().getId()));
    }

    private static Set<String> namen(List<Task> liste) {
        return liste.stream().map(Task::getId).collect(Collectors.toSet());
    }
}
