package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.SchonErledigt;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Abstimmungen;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officials at one task, over real HTTP: one does it, the other reads a sentence; nothing twice, nothing half. */
class ZugleichTest extends Buehnentest {

    private static final String TASKLIST = "/camunda/api/engine/engine/default/task/";

    private final ExecutorService leute = Executors.newFixedThreadPool(2);

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Drucksachen drucksachen;
    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void leute() {
        benutzer.anlegen("ruetten2", "Zweiter", "Beigeordneter", "ruetten2", Rolle.BEIGEORDNETER);
        benutzer.anlegen("anderefeder", "Andere", "Feder", "anderefeder", Rolle.SCHRIFTFUEHRUNG);
    }

    @AfterEach
    void schluss() throws InterruptedException {
        leute.shutdownNow();
        assertThat(leute.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @RepeatedTest(5)
    void zweiBeigeordneteErteilenDenselbenSichtvermerk() throws Exception {
        String nummer = mitSichtvermerk();
        String adresse = "/engine-rest/task/" + aufgaben.offene(nummer).get(0).id() + "/submit-form";
        String inhalt = daten(Map.of("entscheidung", "ZUGESTIMMT", "bemerkung", "", "am", Buehne.PAPIERTAG.plusDays(1)));
        einerUndEinSatz(zugleich(() -> new Mensch(port, "ruetten").rest(adresse, inhalt),
                () -> new Mensch(port, "ruetten2").rest(adresse, inhalt)));
        assertThat(schritte(nummer)).filteredOn(schritt -> schritt.startsWith("Sichtvermerk")).hasSize(1);
        assertThat(drucksachen.sichtvermerke(buehne.drucksache(nummer).id())).hasSize(1);
        assertThat(aufgaben.offene(nummer)).singleElement()
                .satisfies(offen -> assertThat(offen.schluessel()).isEqualTo(Elemente.UNTERZEICHNEN));
        assertThat(protokoll.ersterFehler(nummer)).isEmpty();
    }

    @RepeatedTest(3)
    void zweiSchriftfuehrendeTragenDieselbeAbstimmungEin() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).eroeffnen(12).beraten("ABSTIMMEN", "");
        String id = aufgaben.offene(sitzung.kennung(), TagesordnungspunktProzess.Elemente.ABSTIMMEN, "sommer").get(0).id();
        Mensch sommer = new Mensch(port, "sommer").anmelden();
        Mensch andere = new Mensch(port, "anderefeder").anmelden();
        einerUndEinSatz(zugleich(() -> sommer.schicken(TASKLIST + id + "/submit-form", daten(Stimmen.zahlen(7, 5, 0))),
                () -> andere.schicken(TASKLIST + id + "/submit-form", daten(Stimmen.zahlen(5, 7, 0)))));
        assertThat(abstimmungen.abstimmung(sitzung.punkt(1).id())).isPresent();
        assertThat(schritte(sitzung.kennung())).filteredOn(schritt -> schritt.endsWith(": Stimmen festgehalten")).hasSize(1);
        assertThat(protokoll.ersterFehler(sitzung.kennung())).isEmpty();
    }

    @Test
    void werNachherAbschliesstLiestDasselbe() throws Exception {
        String nummer = mitSichtvermerk();
        String id = aufgaben.offene(nummer).get(0).id();
        Mensch zweiter = new Mensch(port, "ruetten2").anmelden();
        assertThat(zweiter.holen("/api/aufgaben/" + id).statusCode()).isEqualTo(200);
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        var vorher = bestand.aufnehmen();
        assertThat(satz(zweiter.schicken(TASKLIST + id + "/submit-form", daten(Map.of("entscheidung", "ZUGESTIMMT")))))
                .isEqualTo(SchonErledigt.SATZ);
        assertThat(satz(zweiter.schicken(TASKLIST + id + "/claim", "{\"userId\":\"ruetten2\"}")))
                .isEqualTo(SchonErledigt.SATZ);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void werAufZurueckDruecktLiestDassDieAufgabeErledigtIst() throws Exception {
        String nummer = mitSichtvermerk();
        String id = aufgaben.offene(nummer).get(0).id();
        Mensch ruetten = new Mensch(port, "ruetten").anmelden();
        String erteilt = daten(Map.of("entscheidung", "ZUGESTIMMT", "bemerkung", "", "am", Buehne.PAPIERTAG.plusDays(1)));
        assertThat(ruetten.schicken(TASKLIST + id + "/submit-form", erteilt).statusCode()).isEqualTo(204);
        assertThat(satz(ruetten.holen(TASKLIST + id))).isEqualTo("Diese Aufgabe gibt es nicht mehr, oder sie ist nicht "
                + "Ihre. Vielleicht hat sie gerade jemand anderes erledigt.");
        assertThat(ruetten.holen("/api/aufgaben/" + id).body()).contains("Diese Aufgabe gibt es nicht mehr");
        assertThat(satz(ruetten.schicken(TASKLIST + id + "/submit-form", erteilt))).isEqualTo(SchonErledigt.SATZ);
        assertThat(schritte(nummer)).filteredOn(schritt -> schritt.startsWith("Sichtvermerk")).hasSize(1);
    }

    @Test
    void schonUebernommenSagtDasProgrammAuchBeimUebernehmen() throws Exception {
        String nummer = mitSichtvermerk();
        String adresse = TASKLIST + aufgaben.offene(nummer).get(0).id() + "/claim";
        assertThat(new Mensch(port, "ruetten").anmelden().schicken(adresse, "{\"userId\":\"ruetten\"}").statusCode())
                .isEqualTo(204);
        assertThat(satz(new Mensch(port, "ruetten2").anmelden().schicken(adresse, "{\"userId\":\"ruetten2\"}")))
                .isEqualTo("Diese Aufgabe hat gerade jemand anderes übernommen. Bitte laden Sie die Aufgabenliste neu.");
    }

    @Test
    void einFormularUeberstehtDenNeustartDesServers() throws Exception {
        String nummer = mitSichtvermerk();
        String id = aufgaben.offene(nummer).get(0).id();
        Mensch ruetten = new Mensch(port, "ruetten").anmelden();
        assertThat(ruetten.holen("/api/aufgaben/" + id).statusCode()).isEqualTo(200);
        String ausgefuellt = daten(Map.of("entscheidung", "ZURUECK", "bemerkung", "Bitte kürzer.", "am",
                Buehne.PAPIERTAG.plusDays(1)));
        ruetten.sitzungVerlieren();
        var vorher = bestand.aufnehmen();
        HttpResponse<String> verweigert = ruetten.schicken(TASKLIST + id + "/submit-form", ausgefuellt);
        assertThat(verweigert.statusCode()).isEqualTo(401);
        assertThat(satz(verweigert)).isEqualTo("Sie sind nicht oder nicht mehr angemeldet. Bitte melden Sie sich an und "
                + "schließen Sie die Aufgabe dann noch einmal ab; gespeichert wurde nichts.");
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
        assertThat(ruetten.anmelden().schicken(TASKLIST + id + "/submit-form", ausgefuellt).statusCode()).isEqualTo(204);
        assertThat(drucksachen.sichtvermerke(buehne.drucksache(nummer).id())).singleElement()
                .satisfies(einer -> assertThat(einer.bemerkung()).isEqualTo("Bitte kürzer."));
    }

    private String mitSichtvermerk() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        return nummer;
    }

    private void einerUndEinSatz(List<HttpResponse<String>> antworten) throws Exception {
        assertThat(antworten).filteredOn(antwort -> antwort.statusCode() == 204).hasSize(1);
        HttpResponse<String> andere = antworten.stream().filter(antwort -> antwort.statusCode() != 204).findFirst().orElseThrow();
        assertThat(satz(andere)).isEqualTo(SchonErledigt.SATZ);
    }

    private List<HttpResponse<String>> zugleich(Callable<HttpResponse<String>> einer, Callable<HttpResponse<String>> anderer)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<HttpResponse<String>>> laufende = new ArrayList<>();
        for (Callable<HttpResponse<String>> lauf : List.of(einer, anderer)) {
            laufende.add(leute.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return lauf.call();
            }));
        }
        List<HttpResponse<String>> antworten = new ArrayList<>();
        for (Future<HttpResponse<String>> eine : laufende) {
            antworten.add(eine.get(60, TimeUnit.SECONDS));
        }
        return antworten;
    }

    private String daten(Object werte) throws Exception {
        return json.writeValueAsString(Map.of("variables", Map.of("daten", Map.of("type", "Json", "value",
                json.writeValueAsString(werte), "valueInfo", Map.of("transient", true)))));
    }

    private String satz(HttpResponse<String> antwort) throws Exception {
        return json.readTree(antwort.body()).path("message").asText();
    }

    private List<String> schritte(String vorgang) {
        return protokoll.vorgang(vorgang).stream().map(Eintrag::schritt).toList();
    }
}
