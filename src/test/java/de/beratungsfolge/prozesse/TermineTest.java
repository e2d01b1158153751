package de.beratungsfolge.prozesse;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By when tasks are wanted. */
class TermineTest extends Buehnentest {

    /** Neither the law nor a meeting says by when; a person waits for them, or they are done when they come up. */
    private static final Set<String> OHNE_TERMIN = Set.of("antrag.aufgabe_aufnahme_feststellen",
            "befangenheitspruefung.aufgabe_befangenheit_feststellen", "befangenheitspruefung.aufgabe_stimmen",
            "befangenheitspruefung.aufgabe_mitwirkung_feststellen", "befangenheitspruefung.aufgabe_folgen_veranlassen",
            "beiratnachruecken.aufgabe_nachruecken_feststellen", "beiratnachruecken.aufgabe_nachrueckende_fragen",
            "beiratsvorstand.aufgabe_vorstand_feststellen", "beiratswahl.aufgabe_unterschrift_wahlleitung",
            "beiratswahl.aufgabe_wahl_presse", "beiratswahl.aufgabe_wahleinladung_feststellen",
            "beiratswahl.aufgabe_wahlniederschrift", "berichtigung.aufgabe_angaben_berichtigen",
            "berichtigung.aufgabe_vermerk_schriftfuehrung",
            "berichtigung.aufgabe_vermerk_vorsitz", "berichtigung.aufgabe_neu_feststellen",
            "berichtigung.aufgabe_folgen_klaeren", "beschlusskontrolle.aufgabe_zustaendigkeit_festlegen",
            "beschlusskontrolle.aufgabe_ueberfaellig", "beschlusskontrolle.aufgabe_nicht_ausfuehrbar",
            "dringlichkeit.aufgabe_genehmigung_feststellen", "einspruch.aufgabe_einspruch_feststellen",
            "beiratsausgabe.aufgabe_verwendung_feststellen", "eilgeschaeft.aufgabe_eilgeschaeft_feststellen",
            "eilgeschaeft.aufgabe_fehlenden_bericht_feststellen", "kassenpruefung.aufgabe_kassenpruefung_feststellen",
            "kassenpruefung.aufgabe_aushaendigen", "kassenpruefung.aufgabe_pruefungsbericht",
            "kassenpruefung.aufgabe_kopie_uebersenden",
            "beiratsempfehlung.aufgabe_empfehlung_feststellen", "beiratsempfehlung.aufgabe_delegierte_unterrichten",
            "beiratsempfehlung.aufgabe_empfehlung_anmahnen", "versammlungsjahr.aufgabe_versammlungsjahr_feststellen",
            "beiratsaufloesung.aufgabe_vermoegen_feststellen", "beiratsaufloesung.aufgabe_letzte_kassenpruefung",
            "beiratsaufloesung.aufgabe_vermoegen_uebergeben", "beiratsaufloesung.aufgabe_zweckbindung_bestaetigen",
            "beiratsaufloesung.aufgabe_akten_uebergeben", "beiratsaufloesung.aufgabe_gremium_beenden",
            "mittelbereitstellung.aufgabe_mittel_feststellen", "mittelbereitstellung.aufgabe_ausgabe",
            "mittelbereitstellung.aufgabe_ausgabe_feststellen", "mittelbereitstellung.aufgabe_zur_kenntnis",
            "niederschriftbehandlung.aufgabe_kopie_abgeben", "widerspruch.aufgabe_aufsicht_entscheidung");

    @Autowired
    private TaskService tasks;
    @Autowired
    private Termine termine;

    @Test
    void jedeAufgabeHatEinenTerminOderStehtHierOhne() {
        Set<String> ohne = Arrays.stream(Vertraege.values()).flatMap(vertrag -> vertrag.alle(UserTask.class).stream()
                .filter(aufgabe -> aufgabe.getCamundaDueDate() == null)
                .map(aufgabe -> vertrag.schluessel + "." + aufgabe.getId())).collect(Collectors.toSet());
        assertThat(ohne).containsExactlyInAnyOrderElementsOf(OHNE_TERMIN);
    }

    @Test
    void eineKuenftigeSitzungGibtIhrenAufgabenTermine() {
        LocalDate tag = LocalDate.now(Datum.ZONE).plusMonths(2);
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, "SozA");
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(sitzung.kennung())
                .taskDefinitionKey(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN).singleResult();
        LocalDate bis = LocalDate.ofInstant(task.getDueDate().toInstant(), Datum.ZONE);
        assertThat(bis).isBetween(tag.minusDays(30), tag.minusDays(1));
        assertThat(task.getDueDate()).isEqualTo(Faelligkeit.bis(bis));
        long id = sitzung.sitzung().id();
        assertThat(termine.sitzungstag(id)).isEqualTo(Faelligkeit.bis(tag));
        assertThat(termine.naechsteSitzung(id)).as("no meeting of the body is planned after it").isNull();
        Sitzungsspiel frueher = buehne.sitzungAm(tag.minusDays(7), "SozA");
        assertThat(termine.naechsteSitzung(frueher.sitzung().id())).isEqualTo(Faelligkeit.bis(tag));
    }

    @Test
    void wasLangeVorbeiIstMahntNiemanden() {
        Sitzungsspiel sitzung = buehne.sitzung("HFA");
        long id = sitzung.sitzung().id();
        assertThat(Stream.of(termine.sitzungstag(id), termine.einladungBis(id)).toList()).containsOnlyNulls();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(sitzung.kennung()).list())
                .isNotEmpty().allSatisfy(task -> assertThat(task.getDueDate()).isNull());
        String nummer = buehne.drucksacheAnlegen();
        assertThat(termine.beratungstag(buehne.drucksache(nummer).id())).as("no station yet").isNull();
        assertThat(termine.heute()).isEqualTo(Faelligkeit.bis(LocalDate.now(Datum.ZONE)));
    }
}
