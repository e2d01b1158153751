package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A non-public paper goes its whole way. At every step each person who must see it does, and whoever is not entitled is
 * told nothing of its subject, wherever they ask.
 */
class VertraulichkeitTest extends Buehnentest {

    private static final String GEHEIMNIS = "Grundstueck-Kupferstrasse";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Sichtbarkeit sichtbarkeit;
    @Autowired
    private ProcessEngine engine;

    private Neugier neugier;
    private final List<Mensch> unbefugte = new ArrayList<>();
    private final List<Mensch> inTasklist = new ArrayList<>();

    @BeforeEach
    void leute() {
        neugier = new Neugier(engine);
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
        benutzer.anlegen("anderervorsitz", "Anderer", "Vorsitz", "anderervorsitz", Rolle.VORSITZ);
        benutzer.anlegen("anderefeder", "Andere", "Feder", "anderefeder", Rolle.SCHRIFTFUEHRUNG);
        for (String name : List.of("kollegin", "anderervorsitz", "anderefeder", "kaemmerei", "wahlleitung", "rechtsamt")) {
            unbefugte.add(new Mensch(port, name));
        }
        for (String name : List.of("kollegin", "anderervorsitz", "anderefeder")) {
            inTasklist.add(new Mensch(port, name).anmelden());
        }
    }

    @Test
    void aufDemGanzenWegErfaehrtNiemandDerNichtDarf() {
        String nummer = anlegen();
        geheimBei(nummer, "heller", Elemente.ENTWURF_AUSARBEITEN, nummer);
        buehne.ausarbeiten(nummer, entwurf());
        geheimBei(nummer, "ruetten", Elemente.SICHTVERMERK, nummer);
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        geheimBei(nummer, "haarmann", Elemente.UNTERZEICHNEN, nummer);
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        geheim(nummer);

        Sitzungsspiel sitzung = buehne.sitzung("SozA");
        String kennung = sitzung.kennung();
        geheimBei(kennung, "sitzungsdienst", SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN, nummer, kennung);
        sitzung.tagesordnung(List.of(new Punktentwurf(false, null, GEHEIMNIS, null, buehne.station(nummer, 1).id())));
        geheim(nummer, kennung);
        sitzung.einladen().anwesend(12);
        geheim(nummer, kennung);
        sitzung.feststellen("BESCHLUSSFAEHIG", "");
        geheim(nummer, kennung);
        sitzung.tagesordnungFeststellen();
        geheimBei(kennung, "weltgen", SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, nummer, kennung);
        sitzung.keineGruende();
        geheimBei(kennung, "sommer", TagesordnungspunktProzess.Elemente.BERATEN, nummer, kennung);
        sitzung.beraten(Map.of("verlauf", GEHEIMNIS, "ausgang", "ABSTIMMEN", "begruendung", ""));
        geheimBei(kennung, "sommer", TagesordnungspunktProzess.Elemente.ABSTIMMEN, nummer, kennung);
        sitzung.abstimmen(Stimmen.einstimmig());
        geheim(nummer, kennung);
        sitzung.ergebnis("ANGENOMMEN");
        geheim(nummer, kennung);
        sitzung.schliessen();
        geheimBei(kennung, "sommer", NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, nummer, kennung);
        sitzung.fertigen();
        geheimBei(kennung, "sommer", NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG, nummer, kennung);
        sitzung.schriftfuehrungUnterschreibt();
        geheimBei(kennung, "weltgen", NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, nummer, kennung);
        sitzung.vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        geheim(nummer, kennung);
        assertThat(aufgaben.offene(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller")).hasSize(1);
        assertThat(aufgaben.offene(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "kollegin")).isEmpty();
        assertThat(Stream.concat(unbefugte.stream().flatMap(einer -> neugier.imVerlauf(einer, List.of(nummer, kennung)).stream()),
                inTasklist.stream().flatMap(einer -> neugier.anErledigtem(einer, List.of(nummer, kennung)).stream())))
                .isNotEmpty().noneMatch(antwort -> antwort.inhalt().contains(GEHEIMNIS))
                .filteredOn(antwort -> antwort.adresse().contains("/api/aufgaben/")).allMatch(antwort -> antwort.status() >= 400);
    }

    @Test
    void dasOeffentlicheSiehtDieKolleginWieBisher() {
        String nummer = buehne.drucksacheAnlegen();
        assertThat(aufgaben.offene(nummer, Elemente.ENTWURF_AUSARBEITEN, "kollegin")).hasSize(1);
        String aufgabe = aufgaben.offene(nummer).get(0).id();
        assertThat(inTasklist.get(0).holen("/api/aufgaben/" + aufgabe).body()).contains("Bänke am Markt");
        assertThat(inTasklist.get(0).rest("/engine-rest/task/" + aufgabe + "/variables").body()).contains("Bänke am Markt");
    }

    @Test
    void dieSitzungOhneNichtoeffentlichesBleibtDerGruppe() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        String kennung = buehne.sitzung("SozA", nummer).tagesordnung().einladen().kennung();
        assertThat(aufgaben.offene(kennung, SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN, "anderefeder")).hasSize(1);
    }

    @Test
    void werPrueftSiehtDieVariablenUndSonstErraetSieNiemand() {
        String nummer = anlegen();
        String gang = "/engine-rest/history/detail?processInstanceId=" + pfade.drucksache(nummer).getId();
        List<String> raten = List.of("/engine-rest/history/process-instance?variables=betreff_eq_" + GEHEIMNIS,
                "/engine-rest/process-instance?variables=bezeichnung_like_%25" + nummer,
                "/engine-rest/task?processVariables=bezeichnung_like_%25" + nummer);
        Mensch pruefung = new Mensch(port, "pruefung");
        assertThat(pruefung.rest(gang).body()).contains(GEHEIMNIS);
        assertThat(pruefung.rest(raten.get(0)).body()).contains(nummer);
        assertThat(pruefung.rest(raten.get(1)).body()).contains(nummer);
        for (Mensch einer : unbefugte) {
            assertThat(einer.rest(gang).body()).isEqualTo("[]");
            assertThat(raten).allSatisfy(frage -> assertThat(einer.rest(frage).body()).as(einer.name()).isEqualTo("[]"));
        }
    }

    @Test
    void werDieAufgabeHatGibtIhreRechteNichtWeiter() {
        String nummer = anlegen();
        String aufgabe = aufgaben.offene(nummer).get(0).id();
        Mensch heller = new Mensch(port, "heller");
        assertThat(heller.rest("/engine-rest/task/" + aufgabe + "/assignee", "{\"userId\":\"kollegin\"}").statusCode())
                .isEqualTo(403);
        assertThat(heller.rest("/engine-rest/task/" + aufgabe + "/identity-links",
                "{\"userId\":\"kollegin\",\"type\":\"candidate\"}").statusCode()).isEqualTo(403);
        assertThat(heller.rest("/engine-rest/task/" + aufgabe + "/comment/create", "{\"message\":\"" + GEHEIMNIS + "\"}")
                .statusCode()).as("a remark beside the record would be read by others").isEqualTo(400);
        assertThat(aufgaben.offene(nummer, Elemente.ENTWURF_AUSARBEITEN, "kollegin")).isEmpty();
    }

    @Test
    void dieAntwortFuerSeitenIstDieselbe() {
        String nummer = anlegen();
        buehne.ausarbeiten(nummer, entwurf());
        long id = buehne.drucksache(nummer).id();
        for (String befugt : List.of("heller", "ruetten", "haarmann", "sitzungsdienst", "weltgen", "sommer", "pruefung")) {
            assertThat(sichtbarkeit.darfDrucksacheSehen(befugt, id)).as(befugt).isTrue();
        }
        unbefugte.forEach(einer -> {
            assertThat(sichtbarkeit.darfDrucksacheSehen(einer.name(), id)).as(einer.name()).isFalse();
            assertThatThrownBy(() -> sichtbarkeit.drucksache(einer.name(), nummer)).isInstanceOf(NoSuchElementException.class)
                    .hasMessage("Drucksache " + nummer);
        });
        assertThat(sichtbarkeit.drucksache("heller", nummer).id()).isEqualTo(id);
        long oeffentliche = buehne.drucksache(buehne.drucksacheAnlegen()).id();
        assertThat(sichtbarkeit.darfDrucksacheSehen("wahlleitung", oeffentliche)).isTrue();
    }

    @Test
    void punktUndSitzungAntwortenJeFuerSich() {
        String nummer = anlegen();
        buehne.ausarbeiten(nummer, entwurf());
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        String offen = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzungAm(LocalDate.of(2021, 11, 17), "SozA", offen);
        sitzung.tagesordnung(List.of(sitzung.papier(offen),
                new Punktentwurf(false, null, GEHEIMNIS, null, buehne.station(nummer, 1).id())));
        long oeffentlich = sitzung.punkt(1).id();
        long geheim = sitzung.punkt(2).id();
        assertThat(sichtbarkeit.darfPunktSehen("anderervorsitz", oeffentlich)).isTrue();
        assertThat(sichtbarkeit.darfPunktSehen("anderervorsitz", geheim)).isFalse();
        assertThat(sichtbarkeit.darfPunktSehen("weltgen", geheim)).isTrue();
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("sommer", sitzung.sitzung().id())).isTrue();
        assertThat(sichtbarkeit.darfNichtoeffentlichesSehen("kollegin", sitzung.sitzung().id())).isFalse();
    }

    private String anlegen() {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("betreff", GEHEIMNIS);
        daten.put("nichtoeffentlich", true);
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
    }

    private static Entwurf entwurf() {
        Entwurf muster = Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        return new Entwurf(GEHEIMNIS, "Verkauf " + GEHEIMNIS, "Es geht um " + GEHEIMNIS, muster.finanzen(),
                muster.klimawirkung(), null, muster.gegenstand(), muster.themen(), muster.erheblich(),
                muster.beratungsfolge(), List.of(), muster.sichtvermerke());
    }

    /** The person at work sees the secret in the form; the others learn nothing. */
    private void geheimBei(String vorgang, String befugt, String schluessel, String... vorgaenge) {
        String aufgabe = aufgaben.offene(vorgang, schluessel, befugt).get(0).id();
        assertThat(new Mensch(port, befugt).anmelden().holen("/api/aufgaben/" + aufgabe).body()).as(schluessel)
                .contains(GEHEIMNIS);
        geheim(vorgaenge);
    }

    private void geheim(String... vorgaenge) {
        List<Neugier.Antwort> antworten = new ArrayList<>(neugier.alles(unbefugte, List.of(vorgaenge)));
        antworten.addAll(neugier.inTasklist(inTasklist, List.of(vorgaenge)));
        assertThat(antworten).isNotEmpty().noneMatch(antwort -> antwort.inhalt().contains(GEHEIMNIS));
        assertThat(antworten).filteredOn(antwort -> antwort.adresse().matches(".*/(task|api/aufgaben)/.+"))
                .allMatch(antwort -> antwort.status() >= 400);
    }
}
