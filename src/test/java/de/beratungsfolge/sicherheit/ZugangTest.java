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
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in where, over real HTTP against the program as shipped. */
class ZugangTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private ObjectMapper json;

    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(kekse).build();

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/user", "/engine-rest/task", "/engine-rest/process-definition",
        "/engine-rest/history/process-instance", "/engine-rest/engine/default/user"})
    void ohneAnmeldungIstDieSchnittstelleZu(String pfad) throws Exception {
        assertThat(senden(anfrage(pfad)).statusCode()).isEqualTo(401);
        benutzer.anlegen("zerstreut", "Zer", "Streut", "zerstreut", Rolle.SACHBEARBEITUNG);
        assertThat(senden(als(anfrage(pfad), "zerstreut", "falsch")).statusCode()).as("locks this one for seconds")
                .isEqualTo(401);
    }

    @Test
    void werAngemeldetIstSiehtUnterDenBenutzernNurSich() throws Exception {
        JsonNode benutzer = json.readTree(senden(als(anfrage("/engine-rest/user"), "heller", "heller")).body());
        assertThat(benutzer).hasSize(1);
        assertThat(benutzer.get(0).get("id").asText()).isEqualTo("heller");
    }

    /** A task names all the groups that may do it; who belongs to them stays with the administrators. */
    @Test
    void wieGruppenHeissenWeissJeder() throws Exception {
        assertThat(senden(als(anfrage("/engine-rest/group/wahlleitung"), "heller", "heller")).body()).contains("\"name\":\"Wahlleitung\"");
        assertThat(json.readTree(senden(als(anfrage("/engine-rest/user?memberOfGroup=wahlleitung"), "heller", "heller")).body())).isEmpty();
    }

    @Test
    void werAngemeldetIstSiehtNurSeineAufgaben() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        String pfad = "/engine-rest/task?processInstanceBusinessKey=" + nummer;
        assertThat(json.readTree(senden(als(anfrage(pfad), "heller", "heller")).body())).hasSize(1);
        assertThat(json.readTree(senden(als(anfrage(pfad), "sommer", "sommer")).body())).isEmpty();
    }

    @Test
    void sachbearbeitungStartetKeineSitzungUndBenenntKeineAdministratoren() throws Exception {
        assertThat(senden(als(json("/engine-rest/process-definition/key/sitzung/start", "{}"), "heller", "heller"))
                .statusCode()).as("a definition one may not start is one nobody knows of").isEqualTo(404);
        assertThat(senden(als(json("/engine-rest/group/create", "{\"id\":\"camunda-admin\"}"), "heller", "heller"))
                .statusCode()).isEqualTo(403);
    }

    @Test
    void falscheEingabeUeberDieSchnittstelleAntwortetMitDemDeutschenSatz() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        String aufgabe = aufgaben.offene(nummer).get(0).id();
        senden(als(json("/engine-rest/task/" + aufgabe + "/claim", "{\"userId\":\"ruetten\"}"), "ruetten", "ruetten"));
        HttpResponse<String> antwort = senden(als(json("/engine-rest/task/" + aufgabe + "/submit-form", """
                {"variables":{"entscheidung":{"value":"ZURUECK"},"bemerkung":{"value":""},"am":{"value":"2021-10-05"}}}"""),
                "ruetten", "ruetten"));
        assertThat(antwort.statusCode()).isEqualTo(500);
        assertThat(json.readTree(antwort.body()).get("message").asText())
                .isEqualTo("Bemerkung: Wer die Drucksache zurückgibt, sagt bitte, warum.");
        assertThat(aufgaben.offene(nummer)).singleElement().satisfies(offen -> assertThat(offen.id()).isEqualTo(aufgabe));
    }

    @Test
    void aufgabendatenGibtEsNurFuerDieEigeneAufgabe() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        String eigene = aufgaben.offene(nummer).get(0).id();
        assertThat(senden(anfrage("/api/aufgaben/" + eigene)).statusCode()).isEqualTo(401);

        anmelden("heller");
        HttpResponse<String> antwort = senden(anfrage("/api/aufgaben/" + eigene));
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(json.readTree(antwort.body()).at("/drucksache/nummer").asText()).isEqualTo(nummer);
        assertThat(senden(anfrage("/api/aufgaben/gibtesnicht")).statusCode()).isEqualTo(404);

        buehne.ausarbeiten(nummer, entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        String fremde = aufgaben.offene(nummer).get(0).id();
        assertThat(aufgaben.offene(nummer).get(0).schluessel()).isEqualTo(Elemente.SICHTVERMERK);
        HttpResponse<String> verweigert = senden(anfrage("/api/aufgaben/" + fremde));
        assertThat(verweigert.statusCode()).isEqualTo(404);
        assertThat(verweigert.body()).doesNotContain("Bänke").contains("Diese Aufgabe gibt es nicht mehr");
    }

    private void anmelden(String person) throws Exception {
        senden(anfrage("/camunda/app/tasklist/default/"));
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        HttpResponse<String> antwort = senden(anfrage("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("X-XSRF-TOKEN", marke).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + person + "&password=" + person)));
        assertThat(antwort.statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + pfad)).header("Accept", "application/json");
    }

    private HttpRequest.Builder json(String pfad, String inhalt) {
        return anfrage(pfad).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(inhalt));
    }

    private static HttpRequest.Builder als(HttpRequest.Builder anfrage, String person, String passwort) {
        return anfrage.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                (person + ":" + passwort).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> senden(HttpRequest.Builder anfrage) throws Exception {
        return browser.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
    }
}
