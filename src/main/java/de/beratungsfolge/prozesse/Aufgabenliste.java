package de.beratungsfolge.prozesse;

import static de.beratungsfolge.prozesse.Rolle.BEIGEORDNETER;
import static de.beratungsfolge.prozesse.Rolle.BUERGERMEISTER;
import static de.beratungsfolge.prozesse.Rolle.ERSTE_BEIGEORDNETE;
import static de.beratungsfolge.prozesse.Rolle.KAEMMEREI;
import static de.beratungsfolge.prozesse.Rolle.SACHBEARBEITUNG;
import static de.beratungsfolge.prozesse.Rolle.SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.Rolle.SITZUNGSDIENST;
import static de.beratungsfolge.prozesse.Rolle.VORSITZ;
import static de.beratungsfolge.prozesse.Rolle.WAHLLEITUNG;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists of tasks that Tasklist offers, in this order. The engine shows in each only what the person may see; a list
 * that names no role is for everybody who works in Tasklist.
 */
enum Aufgabenliste {

    MEINE("Meine Aufgaben", "Was jetzt auf Sie oder Ihre Rolle wartet", frage -> frage
            .taskDefinitionKeyNotIn(Schluessel.BEI_BEDARF).followUpBeforeOrNotExistentExpression("${now()}")),
    DRUCKSACHEN("Drucksachen ausarbeiten", "Entwürfe und ihre Beratungsfolge", frage -> frage
            .taskDefinitionKeyIn("aufgabe_entwurf_ausarbeiten", "aufgabe_beratungsfolge_bestaetigen"), SACHBEARBEITUNG),
    SICHTVERMERKE("Sichtvermerke", "Drucksachen, die Sie gesehen haben sollen", frage -> frage
            .taskDefinitionKey("aufgabe_sichtvermerk"), SACHBEARBEITUNG, ERSTE_BEIGEORDNETE, BEIGEORDNETER, KAEMMEREI),
    MITTEL("Über- und außerplanmäßige Mittel", "Anträge nach § 83 GO NRW", frage -> frage
            .processDefinitionKey("mittelbereitstellung"), KAEMMEREI),
    UNTERSCHRIFTEN("Zur Unterschrift", "Drucksachen, dringliche Entscheidungen, Niederschriften, Vermerke", frage -> frage
            .or().taskDefinitionKeyLike("aufgabe_unter%").taskDefinitionKeyIn(Schluessel.VERMERKE).endOr(),
            BUERGERMEISTER, VORSITZ, SCHRIFTFUEHRUNG, WAHLLEITUNG),
    VORBEREITUNG("Sitzungen vorbereiten", "Anträge, Tagesordnungen, Einladungen", frage -> frage
            .processDefinitionKeyIn("sitzungsvorbereitung", "antrag"), SITZUNGSDIENST, VORSITZ),
    BEI_BEDARF("Bei Bedarf", "Nachtrag oder Absage einer Sitzung, zu der eingeladen ist", frage -> frage
            .taskDefinitionKeyIn(Schluessel.BEI_BEDARF), SITZUNGSDIENST),
    SITZUNG("In der Sitzung", "Vom Aufruf bis zum Schluss", frage -> frage
            .processDefinitionKeyIn("sitzungsverlauf", "tagesordnungspunkt"), SCHRIFTFUEHRUNG, VORSITZ, BUERGERMEISTER,
            SITZUNGSDIENST),
    NIEDERSCHRIFTEN("Niederschriften", "Fertigen, unterschreiben, bekannt geben, berichtigen", frage -> frage
            .processDefinitionKeyIn("niederschrift", "niederschriftbehandlung", "berichtigung"), SCHRIFTFUEHRUNG, VORSITZ,
            SITZUNGSDIENST),
    RECHTSBEHELFE("Rechtsbehelfe und Eilsachen", "Widerspruch, Beanstandung, Einspruch, Befangenheit, Dringlichkeit",
            frage -> frage.processDefinitionKeyIn("widerspruch", "einspruch", "befangenheitspruefung", "dringlichkeit"),
            BUERGERMEISTER, VORSITZ, SITZUNGSDIENST),
    SENIORENBEIRAT("Seniorenbeirat", "Wahl, Vorstand, Delegiertenversammlung, Kasse, Eilgeschäfte, Auflösung", frage -> frage
            .processDefinitionKeyIn(Schluessel.SENIORENBEIRAT), WAHLLEITUNG, VORSITZ, SITZUNGSDIENST),
    AUSFUEHRUNG("Ausführung der Beschlüsse", "Zuständigkeit, Berichte, Überfälliges", frage -> frage
            .processDefinitionKey("beschlusskontrolle"), SACHBEARBEITUNG, BUERGERMEISTER),
    UEBERFAELLIG("Überfällig", "Der Termin ist vorbei", frage -> frage.dueBeforeExpression("${now()}")),
    DIESE_WOCHE("In den nächsten 7 Tagen", "Mit einem Termin innerhalb einer Woche", frage -> frage
            .dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusWeeks(1)}")),
    OFFEN("Noch nicht übernommen", "Wartet auf jemanden mit Ihrer Rolle", TaskQuery::taskUnassigned),
    VERTRETUNG("In Vertretung", "Aufgaben von Abwesenden, die Sie vertreten", frage -> frage
            .taskVariableValueLike("vertretungFuer", "%")),
    WIEDERVORLAGE("Wiedervorlage", "Kommt von selbst zurück, wenn es so weit ist", frage -> frage
            .followUpAfterExpression("${now()}")),
    ALLE("Alle Aufgaben", "Alles, was Sie sehen dürfen", UnaryOperator.identity());

    private final String bezeichnung;
    private final String beschreibung;
    private final UnaryOperator<TaskQuery> frage;
    private final List<Rolle> rollen;

    Aufgabenliste(String bezeichnung, String beschreibung, UnaryOperator<TaskQuery> frage, Rolle... rollen) {
        this.bezeichnung = bezeichnung;
        this.beschreibung = beschreibung;
        this.frage = frage;
        this.rollen = rollen.length > 0 ? List.of(rollen)
                : Arrays.stream(Rolle.values()).filter(rolle -> rolle.anwendungen().contains("tasklist")).toList();
    }

    String bezeichnung() {
        return bezeichnung;
    }

    String beschreibung() {
        return beschreibung;
    }

    /** @return the tasks of this list, out of all */
    TaskQuery aus(TaskQuery alle) {
        return frage.apply(alle);
    }

    /** @return who finds this list in Tasklist */
    List<Rolle> rollen() {
        return rollen;
    }

    /** Keys of tasks that several lists speak of. */
    private static final class Schluessel {
        private static final String[] BEI_BEDARF = {"aufgabe_nachtrag_oder_absage"};
        private static final String[] SENIORENBEIRAT = {"beiratswahl", "beiratnachruecken", "beiratsvorstand", "abberufung",
            "kassenpruefung", "beiratsausgabe", "eilgeschaeft", "delegiertenversammlung", "beiratsempfehlung", "versammlungsjahr",
            "beiratsaufloesung"};
        private static final String[] VERMERKE = {"aufgabe_vermerk_schriftfuehrung", "aufgabe_vermerk_vorsitz"};
    }
}
