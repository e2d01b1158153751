package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rechteerneuerung;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Vertretungsregel.Aufgabenlage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Passes open tasks to deputies and back, so that on every day each task lies where it belongs. A task that passes
 * loses its assignee: Tasklist lets only the assignee work, so absent person and deputy both may take it. Links of two
 * kinds of our own remember who is who and carry the rights.
 */
@Service
public class Aufgabenuebergang {

    /** Kind of link between a task and whoever stands in. */
    static final String VERTRETER = "vertreter";
    /** Kind of link between a task and the person it names who is absent. */
    static final String VERTRETENER = "vertretener";
    /** Local variable of a passed task that its card shows. */
    static final String HINWEIS = "vertretungFuer";

    private static final Logger LOG = LoggerFactory.getLogger(Aufgabenuebergang.class);

    private final TaskService tasks;
    private final Vertretungsregel regel;
    private final Benutzer benutzer;
    private final Abwesenheiten abwesenheiten;
    private final Rechteerneuerung rechte;

    Aufgabenuebergang(TaskService tasks, Vertretungsregel regel, Benutzer benutzer, Abwesenheiten abwesenheiten,
                      Rechteerneuerung rechte) {
        this.tasks = tasks;
        this.regel = regel;
        this.benutzer = benutzer;
        this.abwesenheiten = abwesenheiten;
        this.rechte = rechte;
    }

    /** Brings every open task in line with these absences. One that somebody completes just now is left alone. */
    public void angleichen(List<Abwesenheit> abwesenheiten) {
        for (Task task : tasks.createTaskQuery().list()) {
            try {
                angleichen(task, abwesenheiten);
            } catch (ProcessEngineException inzwischenBearbeitet) {
                LOG.info("Aufgabe {} wird gerade bearbeitet und bleibt, wo sie ist", task.getId());
            }
        }
    }

    private void angleichen(Task task, List<Abwesenheit> abwesenheiten) {
        List<IdentityLink> bezuege = tasks.getIdentityLinksForTask(task.getId());
        Set<String> bisher = personen(bezuege, VERTRETER);
        Aufgabenlage lage = lage(task, bezuege);
        Set<String> vertreter = regel.vertreter(lage, abwesenheiten);
        if (vertreter.equals(bisher)) {
            return;
        }
        if (vertreter.isEmpty()) {
            zurueckgeben(task, lage, bezuege);
        } else {
            uebergeben(task, lage, bezuege, vertreter);
            tasks.setVariableLocal(task.getId(), HINWEIS, hinweis(lage, vertreter, abwesenheiten));
        }
        bisher.stream().filter(person -> !vertreter.contains(person))
                .forEach(person -> tasks.deleteUserIdentityLink(task.getId(), person, VERTRETER));
    }

    private void uebergeben(Task task, Aufgabenlage lage, List<IdentityLink> bezuege, Set<String> vertreter) {
        Set<String> bisher = personen(bezuege, VERTRETER);
        if (lage.benannt() != null && personen(bezuege, VERTRETENER).isEmpty()) {
            tasks.addUserIdentityLink(task.getId(), lage.benannt(), VERTRETENER);
        }
        if (lage.benannt() != null || bisher.contains(task.getAssignee())) {
            tasks.setAssignee(task.getId(), null);
        }
        vertreter.stream().filter(person -> !bisher.contains(person))
                .forEach(person -> tasks.addUserIdentityLink(task.getId(), person, VERTRETER));
    }

    /** Whoever took it meanwhile as a deputy loses it; a task of a role goes back to the role. */
    private void zurueckgeben(Task task, Aufgabenlage lage, List<IdentityLink> bezuege) {
        if (task.getAssignee() == null || personen(bezuege, VERTRETER).contains(task.getAssignee())) {
            tasks.setAssignee(task.getId(), lage.benannt());
        }
        tasks.removeVariableLocal(task.getId(), HINWEIS);
        personen(bezuege, VERTRETENER).forEach(
                person -> tasks.deleteUserIdentityLink(task.getId(), person, VERTRETENER));
    }

    /**
     * Gives open tasks of a role to another person, with all rights; whoever had them before loses them. Absences of the
     * new person count at once.
     *
     * @param neu login name; null: they belong to the role
     */
    public void uebertragen(List<Task> aufgaben, String neu) {
        List<Abwesenheit> heutige = abwesenheiten.am(abwesenheiten.heute());
        for (Task aufgabe : aufgaben) {
            String id = aufgabe.getId();
            for (IdentityLink bezug : tasks.getIdentityLinksForTask(id)) {
                if (VERTRETER.equals(bezug.getType()) || VERTRETENER.equals(bezug.getType())) {
                    tasks.deleteUserIdentityLink(id, bezug.getUserId(), bezug.getType());
                }
            }
            tasks.removeVariableLocal(id, HINWEIS);
            tasks.setAssignee(id, neu);
            rechte.erneuern(id, neu);
            angleichen(tasks.createTaskQuery().taskId(id).singleResult(), heutige);
        }
    }

    /** @return names of the people somebody stands in for */
    String hinweis(Aufgabenlage lage, Set<String> vertreter, List<Abwesenheit> abwesenheiten) {
        return vertreter.stream().map(person -> regel.vertretener(lage, person, abwesenheiten))
                .flatMap(Optional::stream).map(benutzer::name).distinct().collect(Collectors.joining(", "));
    }

    /** @return what counts about this task: a passed one names the absent person, whoever took it meanwhile */
    static Aufgabenlage lage(Task task, List<? extends IdentityLink> bezuege) {
        String benannt = personen(bezuege, VERTRETENER).stream().findFirst().orElseGet(() ->
                personen(bezuege, VERTRETER).contains(task.getAssignee()) ? null : task.getAssignee());
        Set<Rolle> rollen = bezuege.stream().map(IdentityLink::getGroupId).filter(gruppe -> gruppe != null)
                .map(Rolle::mitGruppe).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Aufgabenlage(task.getTaskDefinitionKey(), benannt, rollen);
    }

    /** @return the people with such a link */
    static Set<String> personen(List<? extends IdentityLink> bezuege, String art) {
        return bezuege.stream().filter(bezug -> art.equals(bezug.getType())).map(IdentityLink::getUserId)
                .collect(Collectors.toSet());
    }
}
