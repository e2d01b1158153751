package de.beratungsfolge.prozesse.rechtslage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeigen;
import de.beratungsfolge.prozesse.Aufgabenbezuege;
import de.beratungsfolge.prozesse.Maengelhinweise;
import de.beratungsfolge.prozesse.rechtslage.Rechtsansicht.Befundansicht;
import de.beratungsfolge.prozesse.rechtslage.Rechtsansicht.Mangelansicht;
import de.beratungsfolge.prozesse.rechtslage.Rechtsansicht.Regelansicht;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The law behind a task: its findings as they stand now, what they rest on and what would have changed them. */
@Component
class Rechtslage {

    private final TaskService tasks;
    private final Aufgabenmodell modelle;
    private final Aufgabenanzeigen anzeigen;
    private final Formularanzeige formulare;
    private final Aufgabenbezuege bezuege;
    private final Feststellungen feststellungen;
    private final Maengelhinweise maengel;
    private final ObjectMapper json;

    Rechtslage(TaskService tasks, Aufgabenmodell modelle, Aufgabenanzeigen anzeigen, Formularanzeige formulare,
               Aufgabenbezuege bezuege, Feststellungen feststellungen, Maengelhinweise maengel, ObjectMapper json) {
        this.tasks = tasks;
        this.modelle = modelle;
        this.anzeigen = anzeigen;
        this.formulare = formulare;
        this.bezuege = bezuege;
        this.feststellungen = feststellungen;
        this.maengel = maengel;
        this.json = json;
    }

    /** @param task a task the person may see: what it shows is told without asking again */
    Rechtsansicht von(Task task) {
        List<Map<?, ?>> gezeigt = Befundsuche.in(gezeigtes(task));
        List<Befundansicht> befunde = gezeigt.stream().map(this::ansicht).toList();
        List<Mangelansicht> beruehrt = Stream.concat(gezeigt.stream().flatMap(einer -> maengel.zu(einer).stream()),
                maengel.zuAufgabe(task.getTaskDefinitionKey()).stream()).map(Mangelansicht::von).distinct().toList();
        Map<String, Object> variablen = tasks.getVariables(task.getId(), List.of("topId", "sitzungId", "drucksacheId"));
        return new Rechtsansicht(modelle.erwartet(task), befunde, befunde.isEmpty() ? leer(modelle.pruefungen(task)) : "",
                beruehrt, bezuege.von(task.getProcessDefinitionId(), variablen::get).verweise());
    }

    private Object gezeigtes(Task task) {
        return anzeigen.von(task).or(() -> formulare.von(task.getId()).map(this::gelesen)).orElse(Map.of());
    }

    private Object gelesen(String text) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Anzeige einer Aufgabe ist kein JSON", fehler);
        }
    }

    /** A recorded finding as it was recorded; one that is only tried out as the form shows it. */
    private Befundansicht ansicht(Map<?, ?> gezeigt) {
        List<String> hinweise = ((List<?>) gezeigt.get(Anzeige.HINWEISE)).stream().map(String::valueOf)
                .filter(zeile -> !Maengelhinweise.istZeile(zeile)).toList();
        long id = ((Number) gezeigt.get("id")).longValue();
        if (id == 0) {
            return new Befundansicht("Vorschau", text(gezeigt, "ergebnisName"), text(gezeigt, "satz"),
                    List.of(text(gezeigt, "normen").split(" · ")), hinweise, text(gezeigt, "anders"), "", List.of(),
                    text(gezeigt, "quelle"));
        }
        Befund befund = feststellungen.befund(id).befund();
        return new Befundansicht(Bezeichnungen.pruefung(befund.pruefung()), text(gezeigt, "ergebnisName"), befund.satz(),
                befund.normen(), hinweise, text(gezeigt, "anders"), Datum.deutsch(befund.stichtag()), regeln(befund),
                text(gezeigt, "quelle"));
    }

    private static List<Regelansicht> regeln(Befund befund) {
        return befund.erlaeuterung() == null ? List.of() : befund.erlaeuterung().pfad().stream()
                .map(schritt -> new Regelansicht(schritt.regel(), schritt.fundstelle(), schritt.normen(), schritt.fakten()))
                .toList();
    }

    private static String leer(List<String> pruefungen) {
        return pruefungen.isEmpty() ? "Zu dieser Aufgabe sagen die Regeln nichts. Sie halten fest, was geschehen ist."
                : "Noch liegt kein Befund vor. Die Regeln prüfen, was Sie eintragen: "
                        + String.join(", ", pruefungen.stream().map(Bezeichnungen::pruefung).toList()) + ".";
    }

    private static String text(Map<?, ?> werte, String name) {
        return werte.get(name) == null ? "" : werte.get(name).toString();
    }
}
