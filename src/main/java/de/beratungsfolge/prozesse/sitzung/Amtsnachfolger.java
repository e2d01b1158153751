package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Aufgabenuebergang;
import de.beratungsfolge.sitzungen.Amtsuebergabe;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over in the record and in every running process of the meeting, all or nothing. */
@Service
class Amtsnachfolger implements Amtsnachfolge {

    private static final Map<Sitzungsamt, String> VARIABLE = Map.of(Sitzungsamt.VORSITZ, SitzungProzess.Variablen.VORSITZ,
            Sitzungsamt.SCHRIFTFUEHRUNG, SitzungProzess.Variablen.SCHRIFTFUEHRUNG);
    private static final Map<Sitzungsamt, Rolle> ROLLE = Map.of(Sitzungsamt.VORSITZ, Rolle.VORSITZ,
            Sitzungsamt.SCHRIFTFUEHRUNG, Rolle.SCHRIFTFUEHRUNG);

    private static final String VAKANZ = "Der Vorsitz ist unbesetzt; eine Stellvertretung leitet die Sitzung.";
    private static final String WIEDER_BESETZT = "Der Vorsitz ist wieder besetzt.";

    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Amtsuebergabe uebergabe;
    private final RuntimeService engine;
    private final TaskService tasks;
    private final Aufgabenuebergang uebergang;
    private final Personenauswahl auswahl;
    private final Gremien gremien;

    Amtsnachfolger(Sitzungen sitzungen, Sitzungsaemter aemter, Amtsuebergabe uebergabe, RuntimeService engine,
                   TaskService tasks, Aufgabenuebergang uebergang, Personenauswahl auswahl, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.uebergabe = uebergabe;
        this.engine = engine;
        this.tasks = tasks;
        this.uebergang = uebergang;
        this.auswahl = auswahl;
        this.gremien = gremien;
    }

    @Override
    @Transactional
    public void uebergeben(Sitzung sitzung, Sitzungsamt amt, Long personId, LocalTime um, String grund, String person) {
        uebergabe.uebergeben(sitzung.id(), amt, personId, um, grund, person);
        einsetzen(sitzung, amt, gremien.person(personId).benutzer());
    }

    @Override
    @Transactional
    public void nachziehen(long gremiumId, String person) {
        sitzungen.alle().stream().filter(eine -> eine.gremiumId() == gremiumId && eine.stand().vorDerSitzung())
                .forEach(eine -> Arrays.stream(Sitzungsamt.values()).forEach(amt -> nachziehen(eine, amt, person)));
    }

    private void nachziehen(Sitzung sitzung, Sitzungsamt amt, String person) {
        Optional<Person> imGremium = aemter.imGremium(sitzung, amt);
        if (aemter.benannt(sitzung, amt).isPresent()) {
            imGremium.filter(neu -> aemter.nurWegenVakanz(sitzung, amt) && !uebergabe.hat(sitzung, amt, neu.id()))
                    .ifPresent(neu -> uebergeben(sitzung, amt, neu.id(), null, WIEDER_BESETZT, person));
            return;
        }
        String neu = imGremium.map(Person::benutzer).orElse(null);
        if (!instanzen(sitzung).stream().allMatch(instanz -> Objects.equals(engine.getVariable(instanz, VARIABLE.get(amt)), neu))) {
            einsetzen(sitzung, amt, neu);
        }
        if (amt == Sitzungsamt.VORSITZ) {
            vakanzVertreten(sitzung, person);
        }
    }

    @Override
    @Transactional
    public void vakanzVertreten(Sitzung sitzung, String person) {
        if (aemter.vorsitz(sitzung).isEmpty()) {
            gremien.stellvertretenderVorsitz(sitzung.gremiumId(), sitzung.datum()).stream().findFirst()
                    .ifPresent(wer -> uebergeben(sitzung, Sitzungsamt.VORSITZ, wer.id(), null, VAKANZ, person));
        }
    }

    private void einsetzen(Sitzung sitzung, Sitzungsamt amt, String neu) {
        try {
            List<String> instanzen = instanzen(sitzung);
            instanzen.forEach(instanz -> engine.setVariable(instanz, VARIABLE.get(amt), neu));
            uebergang.uebertragen(instanzen.stream().flatMap(instanz -> aufgaben(instanz, amt)).toList(), neu);
        } catch (OptimisticLockingException gleichzeitig) {
            throw new EingabeFehler("Sitzung", "Gerade wird eine Aufgabe dieser Sitzung erledigt. Es wurde nichts "
                    + "gespeichert; bitte noch einmal versuchen.");
        }
    }

    private List<String> instanzen(Sitzung sitzung) {
        return engine.createProcessInstanceQuery().variableValueEquals(SitzungProzess.Variablen.SITZUNG_ID, sitzung.id()).active()
                .list().stream().map(ProcessInstance::getId).toList();
    }

    private Stream<Task> aufgaben(String instanz, Sitzungsamt amt) {
        return tasks.createTaskQuery().processInstanceId(instanz).taskCandidateGroup(ROLLE.get(amt).gruppe())
                .includeAssignedTasks().list().stream();
    }

    /** After those whom the body has for the minutes everybody who may keep minutes at all. */
    @Override
    @Transactional(readOnly = true)
    public List<Vorschlag> vorschlaege(Sitzung sitzung, Sitzungsamt amt) {
        Map<Long, Person> moegliche = new LinkedHashMap<>();
        uebergabe.vorschlaege(sitzung, amt).forEach(einer -> moegliche.put(einer.id(), einer));
        if (amt == Sitzungsamt.SCHRIFTFUEHRUNG) {
            auswahl.benutzer(Rolle.SCHRIFTFUEHRUNG).stream().map(gremien::personMitBenutzer).flatMap(Optional::stream)
                    .filter(einer -> !uebergabe.hat(sitzung, amt, einer.id()))
                    .forEach(einer -> moegliche.putIfAbsent(einer.id(), einer));
        }
        return moegliche.values().stream().map(einer -> new Vorschlag(einer, hinweis(einer, sitzung, amt))).toList();
    }

    private String hinweis(Person person, Sitzung sitzung, Sitzungsamt amt) {
        if (person.benutzer() == null) {
            return " – ohne Zugang zum Programm: die Aufgaben lägen bei allen mit der Rolle "
                    + ROLLE.get(amt).bezeichnung();
        }
        return abwesenheit(person, sitzung, amt);
    }

    @Override
    public String abwesenheit(Person person, Sitzung sitzung, Sitzungsamt amt) {
        return auswahl.abwesenheit(person.benutzer(), ROLLE.get(amt), sitzung.datum());
    }
}
