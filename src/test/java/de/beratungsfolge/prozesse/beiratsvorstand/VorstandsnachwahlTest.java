package de.beratungsfolge.prozesse.beiratsvorstand;

import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Elemente.VORSTAND_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenTafeln;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member with an office leaves: the seat is filled by moving up (§ 7), the office by election (§ 4 Abs. 1 GeschO-SB). */
class VorstandsnachwahlTest extends Buehnentest {

    private static final LocalDate LETZTER = LocalDate.of(2022, 3, 2);
    private static final LocalDate SITZUNG = LocalDate.of(2022, 3, 16);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Vorstandsaemter aemter;
    @Autowired
    private Sitzungsaemter sitzungsaemter;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private BeiratnachrueckenTafeln tafeln;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private JdbcClient datenbank;

    private String kuerzel;
    private long beirat;

    @BeforeEach
    void beirat() {
        kuerzel = Beiratsbau.mitVorstand(buehne, 13);
        beirat = gremien.gremium(kuerzel).orElseThrow().id();
    }

    private String austreten(String name) {
        long mitgliedschaft = gremien.besetzung(beirat).mitgliedschaften(LETZTER).stream()
                .filter(eine -> eine.art().stimmberechtigt() && gremien.person(eine.personId()).name().equals(name))
                .findFirst().orElseThrow().id();
        Map<String, Object> daten = new HashMap<>(Map.of("mitgliedschaft", mitgliedschaft, "grund", "VERZICHT", "letzterTag", LETZTER,
                "reihenfolge", "Nolte", "quelle", "Niederschrift 2020"));
        return aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN, daten));
    }

    private List<Anliegen> wahlen() {
        return anliegenliste.wartende(beirat, SITZUNG).stream().filter(eines -> eines.art() == Punktart.VORSTANDSWAHL).toList();
    }

    private void waehlen(Sitzungsspiel sitzung, String name, String form) {
        sitzung.vorschlagen("Amt", 0, name).waehlen(new Wahlzettel(form, "OFFEN".equals(form) ? "Alle wollten es." : null,
                Map.of(name, 11), 1, 0, "OFFEN".equals(form) ? null : 0)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
    }

    private void feststellen(String vorgang, Object... eingaben) {
        Map<String, Object> alle = new HashMap<>();
        for (int i = 0; i < eingaben.length; i += 2) {
            alle.put((String) eingaben[i], eingaben[i + 1]);
        }
        aufgaben.erledigen(vorgang, VORSTAND_FESTSTELLEN, "weltgen", alle);
    }

    private String inhaber(Vorstandsamt amt, LocalDate tag) {
        return aemter.inhaber(beirat, amt, tag).map(Person::name).orElse("");
    }

    @Test
    void wessenAmtFreiWirdDessenNachfolgeWirdGewaehltUndEineStellvertretungLeitetGeplanteSitzungen() {
        Sitzungsspiel geplant = buehne.sitzungAm(SITZUNG, kuerzel);
        String nachruecken = austreten("Stefan Weltgen");
        assertThat(inhaber(Vorstandsamt.VORSITZ, LETZTER)).isEqualTo("Stefan Weltgen");
        assertThat(inhaber(Vorstandsamt.VORSITZ, LETZTER.plusDays(1))).as("vacant, not handed on").isEmpty();
        assertThat(wahlen()).singleElement().extracting(Anliegen::titel).isEqualTo("Wahl in den Vorstand: Vorsitz");
        assertThat(tafeln.anzeigen().get(BeiratnachrueckenProzess.Elemente.FRAGEN).apply(nummer(nachruecken)).toString())
                .contains("Mit dem Ausscheiden wird frei: Vorsitz. Wer nachrückt, übernimmt nur den Sitz");
        assertThat(sitzungsaemter.vorsitz(geplant.sitzung()).map(Person::benutzer)).contains("haarmann");
        assertThat(verfahren.schritte(geplant.kennung())).contains("Vorsitz gewechselt");
        ProcessInstance instanz = engine.createProcessInstanceQuery().processInstanceBusinessKey(geplant.kennung())
                .processDefinitionKey(SitzungProzess.SCHLUESSEL).singleResult();
        assertThat(engine.getVariable(instanz.getId(), SitzungProzess.Variablen.VORSITZ)).isEqualTo("haarmann");

        Anliegen wahl = wahlen().get(0);
        geplant.geleitetVon("haarmann").mitAnliegen(wahl.id()).eroeffnen(12);
        waehlen(geplant, "Kim Beirat5", "GEHEIM");
        bestand.lehntAb(() -> feststellen(wahl.vorgang()), "Ihre Feststellung: bitte angeben.");
        bestand.lehntAb(() -> feststellen(wahl.vorgang(), "festgestellt", "BELIEBIG"),
                "Ihre Feststellung: Diese Feststellung gibt es hier nicht.");
        bestand.lehntAb(() -> feststellen(wahl.vorgang(), "festgestellt", "UNGUELTIG", Aufgaben.DATEN, Map.of("wiederholen",
                List.of("KASSE"))), "Zu wiederholende Wahlen: Wiederholen lässt sich nur, was hier gewählt wurde.");
        feststellen(wahl.vorgang(), "festgestellt", "GUELTIG");
        assertThat(inhaber(Vorstandsamt.VORSITZ, SITZUNG)).isEmpty();
        assertThat(inhaber(Vorstandsamt.VORSITZ, SITZUNG.plusDays(1))).isEqualTo("Kim Beirat5");
        assertThat(inhaber(Vorstandsamt.ERSTE_VERTRETUNG, SITZUNG.plusDays(1))).as("untouched").isEqualTo("Haarmann");
        assertThat(verfahren.schritte(wahl.vorgang())).contains("Ämter des Vorstands frei geworden", "Wahlen festgestellt",
                "Vorstand gebildet").doesNotContain("Vorstand geprüft");
        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(wahl.vorgang()).count()).isZero();
    }

    @Test
    void istDerUebrigeVorstandVollstaendigPruefenDieRegelnIhnAlsGanzes() {
        long kasse = gremien.mitglieder(beirat, LETZTER).stream().filter(einer -> einer.person().name().equals("Kim Beirat6"))
                .findFirst().orElseThrow().personId();
        datenbank.sql("insert into beiratskasse (gremium_id, person_id, von) values (:gremium, :person, date '2020-11-01')")
                .param("gremium", beirat).param("person", kasse).update();
        austreten("Kim Beirat3");
        Anliegen wahl = wahlen().get(0);
        assertThat(wahl.titel()).isEqualTo("Wahl in den Vorstand: 2. Vertretung des Vorsitzes");
        Sitzungsspiel sitzung = buehne.sitzungAm(SITZUNG, kuerzel).mitAnliegen(wahl.id()).eroeffnen(12);
        waehlen(sitzung, "Kim Beirat6", "GEHEIM");
        assertThat(verfahren.letzterBefund(wahl.vorgang(), "beirat-vorstand").ergebnis())
                .as("sommer keeps the minutes and is no member").isEqualTo("UNGUELTIG");
        bestand.lehntAb(() -> feststellen(wahl.vorgang(), "festgestellt", "GUELTIG"), "Begründung: Sie stellen etwas anderes fest, "
                + "als die Regeln gefunden haben. Bitte sagen Sie, warum.");
    }

    @Test
    void mitDerMitgliedschaftEndetAuchDieKasse() {
        long kasse = gremien.mitglieder(beirat, LETZTER).stream().filter(einer -> einer.person().name().equals("Kim Beirat6"))
                .findFirst().orElseThrow().personId();
        datenbank.sql("insert into beiratskasse (gremium_id, person_id, von) values (:gremium, :person, date '2020-11-01')")
                .param("gremium", beirat).param("person", kasse).update();
        austreten("Kim Beirat6");
        assertThat(inhaber(Vorstandsamt.KASSE, LETZTER)).isEqualTo("Kim Beirat6");
        assertThat(inhaber(Vorstandsamt.KASSE, LETZTER.plusDays(1))).isEmpty();
        assertThat(wahlen()).extracting(Anliegen::titel).containsExactly("Wahl in den Vorstand: Kasse");
    }

    @Test
    void ohneAmtIstNichtsZuWaehlen() {
        austreten("Kim Beirat9");
        assertThat(wahlen()).isEmpty();
    }

    private static long nummer(String vorgang) {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }
}
