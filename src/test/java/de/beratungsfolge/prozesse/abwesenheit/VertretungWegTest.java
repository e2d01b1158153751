package de.beratungsfolge.prozesse.abwesenheit;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgabe;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks of the absent: they pass, are done by the deputy under the own name, and come back. */
class VertretungWegTest extends Buehnentest {

    @Autowired
    private Abwesenheiten abwesenheiten;
    @Autowired
    private Aufgabenuebergang uebergang;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Niederschriften niederschriften;
    @Autowired
    private Sichtbarkeit sichtbarkeit;
    private LocalDate heute;

    @BeforeEach
    void leute() {
        heute = abwesenheiten.heute();
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
        benutzer.anlegen("anderervorsitz", "Anderer", "Vorsitz", "anderervorsitz", Rolle.VORSITZ);
    }

    @AfterEach
    void aufraeumen() {
        abwesenheiten.offene().forEach(eine -> abwesenheiten.aufheben(eine.id(), eine.person()));
    }

    @Test
    void offeneAufgabeGehtMitDemErstenTagUeberUndNachDemLetztenZurueck() {
        String nummer = geheimesPapier();
        abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 1, 2, false), "heller");
        assertThat(entwurfAufgabe(nummer, "kollegin")).isEmpty();
        assertThat(entwurfAufgabe(nummer, "heller").get(0).bearbeiter()).isEqualTo("heller");

        uebergang.angleichen(abwesenheiten.am(heute.plusDays(1)));
        assertThat(entwurfAufgabe(nummer, "kollegin")).singleElement()
                .satisfies(aufgabe -> assertThat(aufgabe.bearbeiter()).as("beide können sie nehmen").isNull());
        assertThat(entwurfAufgabe(nummer, "heller")).hasSize(1);
        uebergang.angleichen(abwesenheiten.am(heute.plusDays(2)));
        assertThat(entwurfAufgabe(nummer, "kollegin")).hasSize(1);

        uebergang.angleichen(abwesenheiten.am(heute.plusDays(3)));
        assertThat(entwurfAufgabe(nummer, "kollegin")).isEmpty();
        assertThat(entwurfAufgabe(nummer, "heller").get(0).bearbeiter()).isEqualTo("heller");
    }

    @Test
    void aufgabeDieInDerZeitEntstehtGehtSofortUeberUndDasProtokollNenntWerWirklichHandelte() {
        abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 0, 1, false), "heller");
        String nummer = geheimesPapier();
        assertThat(sichtbarkeit.darfDrucksacheSehen("kollegin", buehne.drucksache(nummer).id())).isTrue();
        aufgaben.erledigen(nummer, Elemente.ENTWURF_AUSARBEITEN, "kollegin",
                Map.of(Aufgaben.DATEN, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND))));
        assertThat(protokoll.vorgang(nummer)).filteredOn(eintrag -> eintrag.person().equals("kollegin"))
                .extracting(Eintrag::schritt)
                .containsExactly("In Vertretung für Heller gehandelt: Entwurf ausarbeiten", "Entwurf ausgearbeitet", "Beratungsfolge geprüft");
        assertThat(protokoll.ersterFehler(nummer)).isEmpty();
    }

    @Test
    void handeltDiePersonTrotzdemSelbstVertrittSieNiemand() {
        abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 0, 1, false), "heller");
        String nummer = geheimesPapier();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        assertThat(protokoll.vorgang(nummer)).extracting(Eintrag::schritt).noneMatch(schritt -> schritt.contains("Vertretung"));
    }

    @Test
    void erledigtesBleibtUnberuehrtUndFremdesGehtNichtUeber() {
        String nummer = geheimesPapier();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        List<Eintrag> vorher = protokoll.vorgang(nummer);
        abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 0, 1, false), "heller");
        assertThat(protokoll.vorgang(nummer)).isEqualTo(vorher);
        assertThat(aufgaben.offene(nummer, Elemente.SICHTVERMERK, "kollegin")).isEmpty();
    }

    @Test
    void aufhebenGibtAuchEineUebernommeneAufgabeZurueck() {
        String nummer = geheimesPapier();
        Abwesenheit eine = abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 0, 1, false), "heller");
        Aufgabe aufgabe = entwurfAufgabe(nummer, "kollegin").get(0);
        uebernehmen(aufgabe, "kollegin");
        abwesenheiten.aufheben(eine.id(), "heller");
        assertThat(entwurfAufgabe(nummer, "kollegin")).isEmpty();
        assertThat(entwurfAufgabe(nummer, "heller").get(0).bearbeiter()).isEqualTo("heller");
    }

    @Test
    void nachDemEndeKannDieVertretungNichtsMehrAbschliessen() {
        String nummer = geheimesPapier();
        abwesenheiten.eintragen(meldung("heller", Rolle.SACHBEARBEITUNG, "kollegin", 1, 2, false), "heller");
        uebergang.angleichen(abwesenheiten.am(heute.plusDays(1)));
        assertThatThrownBy(() -> aufgaben.erledigen(nummer, Elemente.ENTWURF_AUSARBEITEN, "kollegin",
                Map.of(Aufgaben.DATEN, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)))))
                .hasMessageContaining("Ihre Vertretung ist beendet");
        assertThat(protokoll.vorgang(nummer)).hasSize(1);
    }

    @Test
    void aufgabeEinerRolleGehtAuchAnDieVertretungUndBleibtBeiDerRolle() {
        abwesenheiten.eintragen(meldung("ruetten", Rolle.BEIGEORDNETER, "ersteBeigeordnete", 0, 1, false), "ruetten");
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        assertThat(aufgaben.offene(nummer, Elemente.SICHTVERMERK, "ruetten")).hasSize(1);
        buehne.sichtvermerk(nummer, "ersteBeigeordnete", "ZUGESTIMMT");
        assertThat(protokoll.vorgang(nummer)).extracting(Eintrag::schritt)
                .contains("In Vertretung für Rütten gehandelt: Sichtvermerk erteilen");
    }

    @Test
    void nachDemEndeLiegtDieAufgabeEinerRolleNurNochBeiDerRolle() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        Abwesenheit eine = abwesenheiten.eintragen(
                meldung("ruetten", Rolle.BEIGEORDNETER, "ersteBeigeordnete", 0, 1, false), "ruetten");
        Aufgabe aufgabe = aufgaben.offene(nummer, Elemente.SICHTVERMERK, "ersteBeigeordnete").get(0);
        assertThatThrownBy(() -> aufgaben.erledigen(aufgabe.id(), "ersteBeigeordnete", Map.of()))
                .hasMessage("Entscheidung: bitte angeben.");
        abwesenheiten.aufheben(eine.id(), "ruetten");
        assertThat(aufgaben.offene(nummer, Elemente.SICHTVERMERK, "ersteBeigeordnete")).isEmpty();
        assertThat(aufgaben.offene(nummer, Elemente.SICHTVERMERK, "ruetten").get(0).bearbeiter()).isNull();
    }

    @Test
    void dieUnterschriftDesBuergermeistersWartetOhneErlaubnis() {
        String nummer = bisZurUnterschrift();
        abwesenheiten.eintragen(meldung("haarmann", Rolle.BUERGERMEISTER, "ersteBeigeordnete", 0, 1, false), "haarmann");
        assertThat(aufgaben.offene(nummer, Elemente.UNTERZEICHNEN, "ersteBeigeordnete")).isEmpty();
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        assertThat(buehne.drucksache(nummer).unterzeichnetVon()).isEqualTo("Haarmann");
    }

    @Test
    void mitErlaubnisUnterzeichnetDieVertretungInVertretung() {
        String nummer = bisZurUnterschrift();
        abwesenheiten.eintragen(meldung("haarmann", Rolle.BUERGERMEISTER, "ersteBeigeordnete", 0, 1, true), "haarmann");
        aufgaben.erledigen(nummer, Elemente.UNTERZEICHNEN, "ersteBeigeordnete",
                Map.of("entscheidung", "ZUGESTIMMT", "bemerkung", "", "am", Buehne.PAPIERTAG.plusDays(2)));
        assertThat(buehne.drucksache(nummer).unterzeichnetVon()).isEqualTo("i. V. Erste Beigeordnete (Beispiel)");
        assertThat(protokoll.vorgang(nummer)).filteredOn(eintrag -> eintrag.person().equals("ersteBeigeordnete"))
                .extracting(Eintrag::schritt).containsExactly(
                        "In Vertretung für Haarmann gehandelt: Drucksache unterzeichnen", "Drucksache unterzeichnet");
    }

    @Test
    void dieNiederschriftUnterschreibtDerVorsitzSelbstOderSeineErlaubteVertretung() {
        Sitzungsspiel sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)))
                .eroeffnen(12).annehmen().schliessen().fertigen().schriftfuehrungUnterschreibt();
        assertThat(unterschrift(sitzung, "anderervorsitz")).as("die Rolle allein unterschreibt nicht").isEmpty();
        Abwesenheit ohne = abwesenheiten.eintragen(meldung("weltgen", Rolle.VORSITZ, "anderervorsitz", 0, 1, false), "weltgen");
        assertThat(unterschrift(sitzung, "anderervorsitz")).isEmpty();
        abwesenheiten.aufheben(ohne.id(), "weltgen");
        abwesenheiten.eintragen(meldung("weltgen", Rolle.VORSITZ, "anderervorsitz", 0, 1, true), "weltgen");
        aufgaben.erledigen(sitzung.kennung(), NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, "anderervorsitz",
                Map.of("entscheidung", "UNTERSCHREIBEN", "bemerkung", "", "am", Buehne.SITZUNGSTAG.plusDays(1)));
        assertThat(niederschriften.unterschriften(sitzung.sitzung().id())).extracting(Unterschrift::person)
                .containsExactly("Marius Sommer", "i. V. anderervorsitz");
    }

    @Test
    void dieAndereUnterschriftLeistetAuchInVertretungEineAnderePerson() {
        benutzer.anlegen("beides", "Beides", "Darf", "beides", Rolle.VORSITZ, Rolle.SCHRIFTFUEHRUNG);
        abwesenheiten.eintragen(meldung("sommer", Rolle.SCHRIFTFUEHRUNG, "beides", 0, 1, true), "sommer");
        abwesenheiten.eintragen(meldung("weltgen", Rolle.VORSITZ, "beides", 0, 1, true), "weltgen");
        Sitzungsspiel sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)))
                .eroeffnen(12).annehmen().schliessen().fertigen();
        Map<String, Object> unterschrieben = Map.of("entscheidung", "UNTERSCHREIBEN", "bemerkung", "", "am",
                Buehne.SITZUNGSTAG.plusDays(1));
        aufgaben.erledigen(sitzung.kennung(), NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG, "beides", unterschrieben);
        bestand.lehntAb(() -> {
            Aufgabe aufgabe = unterschrift(sitzung, "beides").get(0);
            aufgaben.erledigen(aufgabe.id(), "beides", unterschrieben);
        }, "Unterschrift: beides hat diese Niederschrift schon unterschrieben. Die zweite Unterschrift leistet eine andere "
                + "Person (§ 52 Abs. 1 GO NRW).");
    }

    private String geheimesPapier() {
        Map<String, Object> daten = new HashMap<>(grunddaten("97/" + Buehne.frei()));
        daten.put("nichtoeffentlich", true);
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
    }

    private String bisZurUnterschrift() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        return nummer;
    }

    private List<Aufgabe> entwurfAufgabe(String nummer, String person) {
        return aufgaben.offene(nummer, Elemente.ENTWURF_AUSARBEITEN, person);
    }

    private List<Aufgabe> unterschrift(Sitzungsspiel sitzung, String person) {
        return aufgaben.offene(sitzung.kennung(), NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, person);
    }

    /** Takes the task without doing it: what the step behind it refuses leaves it taken. */
    private void uebernehmen(Aufgabe aufgabe, String person) {
        assertThatThrownBy(() -> aufgaben.erledigen(aufgabe.id(), person, Map.of()))
                .hasMessage("Formular: Es kamen keine Angaben an.");
        assertThat(entwurfAufgabe(aufgabe.vorgang(), person).get(0).bearbeiter()).isEqualTo(person);
    }

    private Abwesenheitsmeldung meldung(String person, Rolle rolle, String vertreter, int von, int bis, boolean unterzeichnet) {
        return new Abwesenheitsmeldung(person, rolle, heute.plusDays(von), heute.plusDays(bis), vertreter, unterzeichnet, null);
    }
}
