package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets what the start forms of the procedures load, over real HTTP. */
class VerfahrensdatenTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private Aufgaben aufgaben;

    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(kekse).build();

    @ParameterizedTest
    @ValueSource(strings = {"/api/beschluesse", "/api/mitglieder?tag=2021-11-16", "/api/mittelvorgaben?tag=2021-11-16"})
    void ohneAnmeldungGibtEsNichts(String pfad) throws Exception {
        assertThat(holen(pfad).statusCode()).isEqualTo(401);
    }

    @Test
    void nichtoeffentlicheBeschluesseSehenNurDieZustaendigen() throws Exception {
        Map<String, Object> grunddaten = new HashMap<>(Buehne.grunddaten("98/" + Buehne.frei()));
        grunddaten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", grunddaten);
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        var sitzung = buehne.sitzungAm(LocalDate.of(2021, 11, 23), "SozA");
        Punktentwurf papier = sitzung.papier(nummer);
        sitzung.tagesordnung(List.of(new Punktentwurf(false, null, "Kauf des Grundstücks", null, papier.stationId())))
                .einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        long punkt = sitzung.punkt(1).id();

        anmelden("heller");
        assertThat(holen("/api/beschluesse").statusCode()).isEqualTo(403);
        anmelden("haarmann");
        assertThat(zeile(punkt).get("name").asText()).endsWith("TOP N 1: Kauf des Grundstücks");
        assertThat(zeile(punkt).get("ergebnis").asText()).isEqualTo(nummer + " DS, beschlossen");
        assertThat(zeile(punkt).get("frist").isNull()).as("the local period is not known").isTrue();
    }

    @Test
    void mitgliederStehenMitDemDaWasSieAnDiesemTagSind() throws Exception {
        anmelden("heller");
        assertThat(holen("/api/mitglieder?tag=2021-11-16").body())
                .contains("Vorsitz Sozialausschuss", "Kann-Guedes, Doris – sachkundige/r Bürger/in")
                .doesNotContain("Bürgermeister");
        assertThat(holen("/api/mitglieder?tag=1949-01-01").body()).isEqualTo("[]");
    }

    @Test
    void vorgabenFuerMittelGehenAnDieSieBeantragen() throws Exception {
        anmelden("sommer");
        assertThat(holen("/api/mittelvorgaben?tag=2021-11-16").statusCode()).isEqualTo(403);
        String nummer = buehne.drucksacheAnlegen();
        anmelden("kaemmerei");
        JsonNode vorgaben = json.readTree(holen("/api/mittelvorgaben?tag=2021-11-16&drucksache=" + nummer).body());
        assertThat(vorgaben.at("/papier/betreff").asText()).isEqualTo("Bänke am Markt");
        assertThat(vorgaben.get("schwelle").isNull()).isTrue();
        assertThat(json.readTree(holen("/api/mittelvorgaben?tag=2021-11-16&drucksache=0/0").body()).get("papier").isNull())
                .isTrue();
    }

    private JsonNode zeile(long punkt) throws Exception {
        return StreamSupport.stream(json.readTree(holen("/api/beschluesse").body()).spliterator(), false)
                .filter(eine -> eine.get("punkt").asLong() == punkt).findFirst().orElseThrow();
    }

    private void anmelden(String person) throws Exception {
        kekse.getCookieStore().removeAll();
        holen("/camunda/app/tasklist/default/");
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        assertThat(browser.send(HttpRequest.newBuilder(adresse("/camunda/api/admin/auth/user/default/login/tasklist"))
                .header("X-XSRF-TOKEN", marke).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + person + "&password=" + person)).build(),
                HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> holen(String pfad) throws Exception {
        return browser.send(HttpRequest.newBuilder(adresse(pfad)).header("Accept", "application/json").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI adresse(String pfad) {
        return URI.create("http://localhost:" + port + pfad);
    }
}
