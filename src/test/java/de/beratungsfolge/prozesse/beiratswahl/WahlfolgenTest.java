package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.buehne.Beiratsspiel.WAHLTAG;
import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import de.beratungsfolge.prozesse.kassenpruefung.Kassenkalender;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungAnzeige;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a signed election begins by itself: the audit before the handover (§ 5), the constituting meeting (§ 4 Abs. 1). */
class WahlfolgenTest extends Buehnentest {

    private static final LocalDate BEGINN = LocalDate.of(2025, 11, 20);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Wahlakte akte;
    @Autowired
    private Wahlwortlaut wortlaut;
    @Autowired
    private Kassenakte kassenakte;
    @Autowired
    private Kassenkalender kalender;
    @Autowired
    private KassenpruefungAnzeige kassenanzeige;
    @Autowired
    private Vorstandsaemter aemter;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Sitzungen sitzungen;
    @Autowired
    private RuntimeService engine;

    private Beiratsspiel spiel;
    private ProcessInstance weg;

    @BeforeEach
    void gewaehlt() {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 14).forEach(nummer -> stimmen.put("Kim K" + nummer, 40 - nummer));
        spiel = new Beiratsspiel(buehne).mitglied("Alt", "Eins").ausgezaehlt(stimmen).ergebnis("GEWAEHLT", List.of(), List.of());
        weg = pfade.instanz(spiel.vorgang(), BeiratswahlProzess.SCHLUESSEL);
        spiel.pruefer("Delegierte 1", 9, "Delegierte 2", 8);
        spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", wortlaut.niederschrift(akte.wahl(spiel.id()))));
    }

    private void unterschreiben() {
        spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm", WAHLTAG));
    }

    private List<Kassenpruefung> pruefungen() {
        return kassenakte.alle().stream().filter(eine -> eine.gremiumId() == spiel.gremium().id()).toList();
    }

    @Test
    void mitDerUnterschriftBeginntDiePruefungInnerhalbVonVierWochen() {
        assertThat(pruefungen()).as("nothing before the result is signed").isEmpty();
        unterschreiben();
        Kassenpruefung eine = pruefungen().get(0);
        assertThat(eine.anlass()).isEqualTo(Pruefanlass.WAHL);
        assertThat(eine.wahlAm()).isEqualTo(WAHLTAG);
        assertThat(eine.frist()).isEqualTo(WAHLTAG.plusWeeks(4));
        pfade.von(pfade.instanz(eine.vorgang(), KassenpruefungProzess.SCHLUESSEL))
                .isWaitingAtExactly(KassenpruefungProzess.Elemente.BENENNEN);
        assertThat(verfahren.schritte(eine.vorgang())).containsExactly("Kassenprüfung begonnen");
        kalender.nachWahl(spiel.gremium().id(), WAHLTAG, "wahlleitung");
        assertThat(pruefungen()).as("once").hasSize(1);
    }

    @Test
    void vorDerGeschaeftsordnungBeginntKeine() {
        kalender.nachWahl(spiel.gremium().id(), LocalDate.of(2020, 10, 28), "wahlleitung");
        assertThat(pruefungen()).isEmpty();
    }

    @Test
    void dieGewaehltenKassenpruefendenWerdenVorgeschlagen() {
        unterschreiben();
        long id = pruefungen().get(0).id();
        @SuppressWarnings("unchecked")
        Map<String, Object> tafel = (Map<String, Object>) kassenanzeige.anzeigen().get(KassenpruefungProzess.Elemente.BENENNEN).apply(id);
        assertThat(tafel.get("vorschlag")).isEqualTo(List.of("Delegierte 1", "Delegierte 2"));
        assertThat(tafel.get("quelle")).isEqualTo("Vorgeschlagen sind die am 28.10.2025 Gewählten (" + spiel.vorgang() + ").");
        assertThat(tafel.get("bedenken")).isNull();
    }

    @Test
    void dieKonstituierendeSitzungWirdAngebotenUndDieWahlenKommenAufIhreTagesordnung() {
        unterschreiben();
        spiel.ersteSitzung(BEGINN);
        pfade.von(weg).isWaitingAtExactly(Elemente.PRESSE, Elemente.KONSTITUIERUNG);
        bestand.lehntAb(() -> spiel.tun(Elemente.KONSTITUIERUNG, daten("grund", "Ohne")), "Was geschieht: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(Elemente.KONSTITUIERUNG, daten("vorhaben", "ANDERS")), "Grund: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(Elemente.KONSTITUIERUNG, daten("vorhaben", "BEGINNEN")), "Sitzung: bitte angeben.");
        String kennung = aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", Map.of("gremium", spiel.gremium().kuerzel(),
                "nummer", Buehne.frei(), "datum", BEGINN, "beginn", "15:00", "ort", "Rathaus"));
        long aelteste = aemter.mitglieder(spiel.gremium().id(), BEGINN).get(4).id();
        spiel.tun(Elemente.KONSTITUIERUNG, daten("vorhaben", "BEGINNEN", "sitzung", sitzungen.mitKennung(kennung).orElseThrow().id(),
                "eroeffnung", "WAHLLEITUNG", "vorlaeufigeLeitung", aelteste));
        assertThat(anliegenliste.wartende(spiel.gremium().id(), BEGINN)).hasSize(Vorstandsamt.values().length)
                .extracting(Anliegen::art).containsOnly(Punktart.VORSTANDSWAHL);
        pfade.von(weg).hasPassed(Elemente.ENDE_IM_AMT);
    }

    @Test
    void werEsAndersVorbereitetSagtWarum() {
        unterschreiben();
        spiel.ersteSitzung(BEGINN).ohneKonstituierung();
        assertThat(verfahren.schritte(spiel.vorgang())).contains("Wahl des Vorstands wird anders vorbereitet");
        assertThat(anliegenliste.wartende(spiel.gremium().id(), BEGINN.plusYears(1))).isEmpty();
        assertThat(engine.createProcessInstanceQuery().processDefinitionKey("beiratsvorstand")
                .variableValueEquals("gremium", spiel.gremium().kuerzel()).count()).isZero();
    }
}
