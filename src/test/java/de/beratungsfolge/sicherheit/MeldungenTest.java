package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the engine refuses, the person reads a German sentence; kind and status stay for machines. */
class MeldungenTest extends Buehnentest {

    private static final String UNLESBAR = "Eine Angabe hat nicht die erwartete Form (Zahl, Datum oder Text). Es wurde nichts "
            + "gespeichert.";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"{\"variables\":{\"x\":{\"value\":\"abc\",\"type\":\"Integer\"}}}",
        "{\"variables\":{\"x\":{\"value\":\"abc\",\"type\":\"Quatsch\"}}}", "{\"variables\":"})
    void wasDieEngineNichtLesenKann(String inhalt) throws Exception {
        String aufgabe = aufgabe();
        var vorher = bestand.aufnehmen();
        for (String weg : new String[] {"/engine-rest", "/camunda/api/engine/engine/default"}) {
            String adresse = weg + "/task/" + aufgabe + "/submit-form";
            Mensch ruetten = new Mensch(port, "ruetten");
            HttpResponse<String> antwort = weg.startsWith("/engine-rest") ? ruetten.rest(adresse, inhalt)
                    : ruetten.anmelden().schicken(adresse, inhalt);
            assertThat(antwort.statusCode()).isEqualTo(400);
            assertThat(gelesen(antwort).path("message").asText()).isEqualTo(UNLESBAR);
            assertThat(gelesen(antwort).path("type").asText()).endsWith("Exception");
        }
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void unlesbareDatenDesFormularsNenntDerSchritt() throws Exception {
        HttpResponse<String> antwort = new Mensch(port, "ruetten").rest("/engine-rest/task/" + aufgabe() + "/submit-form",
                "{\"variables\":{\"daten\":{\"value\":\"{kaputt\",\"type\":\"Json\"}}}");
        assertThat(gelesen(antwort).path("message").asText()).isEqualTo("Formular: Die Angaben sind nicht lesbar.");
    }

    @Test
    void wofuerEsKeinenSatzGibtBekommtEinZeichenFuerDieTechnik() throws Exception {
        HttpResponse<String> antwort = new Mensch(port, "ruetten").rest("/engine-rest/task/" + aufgabe() + "/bpmnError",
                "{\"errorCode\":\"unbekannt\"}");
        assertThat(antwort.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(gelesen(antwort).path("message").asText()).matches("Das Programm konnte die Angaben nicht verarbeiten. Es "
                + "wurde nichts gespeichert. Bitte nennen Sie der Technik das Zeichen [0-9a-f]{8}.");
    }

    @Test
    void fremdeAufgabe() throws Exception {
        String aufgabe = aufgabe();
        HttpResponse<String> antwort = new Mensch(port, "kaemmerei").rest("/engine-rest/task/" + aufgabe + "/submit-form", "{}");
        assertThat(antwort.statusCode()).isEqualTo(403);
        assertThat(gelesen(antwort).path("message").asText()).isEqualTo("Dafür fehlt Ihnen die Berechtigung: Die Aufgabe ist "
                + "nicht oder nicht mehr Ihre. Es wurde nichts gespeichert.");
        assertThat(gelesen(antwort).path("type").asText()).isEqualTo("AuthorizationException");
    }

    @Test
    void vorgangDenManNichtBeginnenDarf() throws Exception {
        HttpResponse<String> antwort = new Mensch(port, "heller").rest(
                "/engine-rest/process-definition/key/sitzung/submit-form", "{}");
        assertThat(gelesen(antwort).path("message").asText())
                .isEqualTo("Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht beginnen.");
    }

    @Test
    void gescheiterteAnmeldung() throws Exception {
        benutzer.anlegen("vergesslich", "Ver", "Gesslich", "vergesslich", Rolle.SACHBEARBEITUNG);
        Mensch mensch = new Mensch(port, "vergesslich");
        HttpResponse<String> antwort = mensch.anmelden("tasklist", "falsch");
        assertThat(antwort.statusCode()).isEqualTo(401);
        assertThat(gelesen(antwort).path("message").asText()).startsWith("Die Anmeldung ist nicht gelungen: ")
                .contains("zu viele Fehlversuche");
        assertThat(mensch.holen("/api/aufgaben/x").statusCode()).isEqualTo(401);
    }

    @Test
    void ohneAnmeldungSagtAuchDieSchnittstelleWasFehlt() throws Exception {
        HttpResponse<String> antwort = new Mensch(port, "heller").holen("/engine-rest/task");
        assertThat(antwort.statusCode()).isEqualTo(401);
        assertThat(gelesen(antwort).path("message").asText()).startsWith("Sie sind nicht oder nicht mehr angemeldet.");
        assertThat(antwort.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void guteAntwortenBleibenWieSieSind() throws Exception {
        String aufgabe = aufgabe();
        assertThat(gelesen(new Mensch(port, "ruetten").rest("/engine-rest/task/" + aufgabe)).path("id").asText())
                .isEqualTo(aufgabe);
        assertThat(new Mensch(port, "ruetten").anmelden()
                .holen("/camunda/api/engine/engine/default/task/" + aufgabe + "/deployed-form").body()).contains("zustimmung");
    }

    private String aufgabe() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        return aufgaben.offene(nummer).get(0).id();
    }

    private JsonNode gelesen(HttpResponse<String> antwort) throws Exception {
        return json.readTree(antwort.body());
    }
}
