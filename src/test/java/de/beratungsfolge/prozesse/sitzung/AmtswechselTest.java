package de.beratungsfolge.prozesse.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Browser;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chair and secretary of a meeting change: the tasks follow with their rights, record and minutes say who it was. */
class AmtswechselTest extends Buehnentest {

    private static final String GREMIUM = "AmW";
    private static final LocalDate TAG = LocalDate.of(2024, 10, 8);
    private static final LocalDate ANFANG = LocalDate.of(2020, 11, 1);

    @LocalServerPort
    private int port;
    @Autowired
    private Amtsnachfolge nachfolge;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Sichtbarkeit sichtbarkeit;
    @Autowired
    private Niederschriftschreiber schreiber;
    @Autowired
    private AuthorizationService rechte;

    @BeforeEach
    void gremium() {
        if (gremien.gremium(GREMIUM).isPresent()) {
            return;
        }
        benutzer.anlegen("vize", "Vera", "Vize", "vize", Rolle.VORSITZ);
        benutzer.anlegen("zweitfeder", "Zoe", "Feder", "zweitfeder", Rolle.SCHRIFTFUEHRUNG);
        Gremium neu = gremien.aufnehmen(new Gremium(null, GREMIUM, "Ausschuss im Wechsel", GremiumArt.AUSSCHUSS, 4, null, null));
        List<Mitglied> vorhandene = buehne.mitglieder("SozA");
        vorhandene.subList(0, 3).forEach(einer -> mitglied(neu, einer.personId(), einer.fraktionId(), einer.vorsitz(), 0));
        mitglied(neu, gremien.aufnehmen(new Person(null, "Vera", "Vize", "vize", null)).id(),
                vorhandene.get(0).fraktionId(), false, 1);
        schreibt(neu, gremien.personMitBenutzer("sommer").orElseThrow().id());
        schreibt(neu, gremien.aufnehmen(new Person(null, "Zoe", "Feder", "zweitfeder", null)).id());
    }

    @Test
    void vorDerSitzungFolgenDieAufgabenMitAllenRechten() {
        Sitzungsspiel sitzung = eingeladen();
        long id = sitzung.sitzung().id();
        String aufgabe = aufgaben.offene(sitzung.kennung(), Elemente.ANWESENHEIT_FESTSTELLEN, "sommer").get(0).id();
        wechseln(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG, "zweitfeder", null);
        wechseln(sitzung, Sitzungsamt.VORSITZ, "vize", null);

        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.ANWESENHEIT_FESTSTELLEN, "sommer")).isEmpty();
        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.ANWESENHEIT_FESTSTELLEN, "zweitfeder")).hasSize(1);
        assertThat(rechte.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(aufgabe).list())
                .extracting(recht -> recht.getUserId() == null ? recht.getGroupId() : recht.getUserId())
                .as("the item is non-public: neither the old one nor the whole group").containsExactly("zweitfeder");
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("sommer", id)).isFalse();
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("weltgen", id)).isFalse();
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("zweitfeder", id)).isTrue();
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("vize", id)).isTrue();

        buehne.erledigen(sitzung.kennung(), Elemente.ANWESENHEIT_FESTSTELLEN, "zweitfeder", Map.of(Aufgaben.DATEN, sitzung.liste(4)));
        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, "weltgen")).isEmpty();
        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, "vize")).hasSize(1);
        assertThat(sitzung.sitzung().sitzungsleitungId()).isEqualTo(person("vize"));
        assertThat(verfahren.schritte(sitzung.kennung())).contains("Schriftführung gewechselt", "Vorsitz gewechselt");
        assertThat(schreiber.entwurf(id).vorsitz()).isEqualTo("Vera Vize");
        assertThat(schreiber.entwurf(id).schriftfuehrung()).isEqualTo("Zoe Feder");
    }

    @Test
    void inDerSitzungNenntDieNiederschriftBeideMitUhrzeit() {
        Sitzungsspiel sitzung = eingeladen().anwesend(4);
        wechseln(sitzung, Sitzungsamt.VORSITZ, "vize", LocalTime.of(17, 30));
        wechseln(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG, "zweitfeder", LocalTime.of(18, 5));
        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, "weltgen")).isEmpty();
        buehne.erledigen(sitzung.kennung(), Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, "vize", Map.of("ladung", "FRISTGERECHT",
                "ladungBegruendung", "", "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", ""));
        assertThat(aufgaben.offene(sitzung.kennung(), Elemente.TAGESORDNUNG_FESTSTELLEN, "vize")).hasSize(1);
        long id = sitzung.sitzung().id();
        assertThat(schreiber.entwurf(id).vorsitz()).isEqualTo("Stefan Weltgen; ab 17:30 Uhr Vera Vize");
        assertThat(schreiber.entwurf(id).anwesend().get(0).personen()).as("who chaired in part is listed with the others too")
                .contains("Weltgen, Stefan", "Vize, Vera");
        assertThat(schreiber.entwurf(id).schriftfuehrung()).isEqualTo("Marius Sommer; ab 18:05 Uhr Zoe Feder");
    }

    @Test
    void einladungUndBekanntmachungNennenWerVorDerSitzungBenanntWar() throws Exception {
        Sitzungsspiel vorher = eingeladen();
        assertThat(vorsitzLautDokumenten(vorher)).containsExactly("Stefan Weltgen", "Stefan Weltgen");
        wechseln(vorher, Sitzungsamt.VORSITZ, "vize", null);
        assertThat(vorsitzLautDokumenten(vorher)).containsExactly("Vera Vize", "Vera Vize");
        Sitzungsspiel waehrend = eingeladen().anwesend(4);
        wechseln(waehrend, Sitzungsamt.VORSITZ, "vize", LocalTime.of(17, 30));
        assertThat(vorsitzLautDokumenten(waehrend)).as("what was sent out stays").containsExactly("Stefan Weltgen", "Stefan Weltgen");
    }

    @Test
    void wasNichtGehtWirdAbgelehnt() {
        Sitzungsspiel sitzung = eingeladen();
        bestand.lehntAb(() -> nachfolge.uebergeben(sitzung.sitzung(), Sitzungsamt.VORSITZ, null, null, " ", "sitzungsdienst"),
                "Neu im Amt: bitte angeben. Grund: bitte angeben.");
        bestand.lehntAb(() -> wechseln(sitzung, Sitzungsamt.VORSITZ, "weltgen", null), "Neu im Amt: hat das Amt schon.");
        bestand.lehntAb(() -> wechseln(sitzung, Sitzungsamt.VORSITZ, "zweitfeder", null),
                "Neu im Amt: Die Sitzung leitet ein Mitglied mit Stimmrecht.");
        sitzung.anwesend(3);
        bestand.lehntAb(() -> wechseln(sitzung, Sitzungsamt.VORSITZ, "sommer", null), "Ab wann (Uhrzeit): bitte angeben.");
        bestand.lehntAb(() -> wechseln(sitzung, Sitzungsamt.VORSITZ, "sommer", LocalTime.of(16, 59)),
                "Ab wann (Uhrzeit): liegt vor dem Beginn (17:00 Uhr).");
        bestand.lehntAb(() -> wechseln(sitzung, Sitzungsamt.VORSITZ, "vize", LocalTime.of(17, 30)),
                "Neu im Amt: Die Sitzung leitet ein anwesendes Mitglied mit Stimmrecht.");
        Sitzungsspiel abgesagt = eingeladen().absagen("Es fehlt der Saal.");
        bestand.lehntAb(() -> wechseln(abgesagt, Sitzungsamt.VORSITZ, "vize", null), "Sitzung: Sie ist abgesagt; Vorsitz und "
                + "Schriftführung wechseln nur vor und in der Sitzung. Für die Zeit danach lässt sich eine Vertretung eintragen.");
    }

    @Test
    void dieStellvertretungSchlaegtSichVorUndDieSeiteIstFuerDenSitzungsdienst() throws Exception {
        Sitzungsspiel sitzung = eingeladen();
        assertThat(nachfolge.vorschlaege(sitzung.sitzung(), Sitzungsamt.VORSITZ).get(0).person().name()).isEqualTo("Vera Vize");
        assertThat(nachfolge.vorschlaege(sitzung.sitzung(), Sitzungsamt.SCHRIFTFUEHRUNG).get(0).person().name()).isEqualTo("Zoe Feder");
        String seite = "/sitzungsleitung/" + sitzung.kennung();
        assertThat(new Browser(port).anmelden("heller").holen(seite).statusCode()).isEqualTo(403);
        Browser sitzungsdienst = new Browser(port).anmelden("sitzungsdienst");
        assertThat(sitzungsdienst.holen("/sitzungsleitung").body()).contains(seite);
        assertThat(sitzungsdienst.holen(seite).body()).contains("Vera Vize (vorgeschlagen)", "Stefan Weltgen");
        assertThat(sitzungsdienst.holen("/sitzungsleitung/gibt-es-nicht").statusCode()).isEqualTo(404);
    }

    private List<String> vorsitzLautDokumenten(Sitzungsspiel sitzung) throws Exception {
        Besuch sitzungsdienst = new Besuch(port).anmelden("sitzungsdienst");
        List<String> namen = new ArrayList<>();
        for (String dokument : List.of("einladung", "bekanntmachung")) {
            String text = Pdftext.von(sitzungsdienst.oeffnen("/dokumente/sitzung/" + sitzung.kennung() + "/" + dokument).body());
            namen.addAll(Stream.of("Stefan Weltgen", "Vera Vize").filter(text::contains).toList());
        }
        return namen;
    }

    private Sitzungsspiel eingeladen() {
        return buehne.sitzungAm(TAG, GREMIUM).tagesordnung(List.of(new Punktentwurf(false, Punktart.BERICHT, "Grundstück", null,
                null))).einladen();
    }

    private void wechseln(Sitzungsspiel sitzung, Sitzungsamt amt, String wer, LocalTime um) {
        nachfolge.uebergeben(sitzung.sitzung(), amt, person(wer), um, "Erkrankt.", "sitzungsdienst");
    }

    private Long person(String benutzername) {
        return gremien.personMitBenutzer(benutzername).orElseThrow().id();
    }

    private void mitglied(Gremium gremium, long personId, Long fraktionId, boolean vorsitz, int stellvertretung) {
        gremien.aufnehmen(new Mitgliedschaft(null, null, gremium.id(), personId, fraktionId, Mitgliedsart.RATSMITGLIED, vorsitz,
                stellvertretung, ANFANG, null, null));
    }

    private void schreibt(Gremium gremium, long personId) {
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), personId, null, Mitgliedsart.SCHRIFTFUEHRUNG, false, ANFANG,
                null, null));
    }
}
