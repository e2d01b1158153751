package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Punktart;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the form of the invitation asks while somebody types, over real HTTP. */
class EinladungsauskunftTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private ObjectMapper json;

    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(kekse).build();

    @Test
    void werDieAufgabeHatErfaehrtVorherWasDieRegelnSagenUndNichtsWirdVerzeichnet() throws Exception {
        String aufgabe = aufgabe("Rat");
        anmelden("sitzungsdienst");
        var vorher = bestand.aufnehmen();
        JsonNode befunde = json.readTree(frage(aufgabe, "zugangAm=2021-11-12&verkuerzt=false&bekanntmachungsform=INTERNET").body());
        assertThat(befunde.at("/ladung/ergebnis").asText()).isEqualTo("VERSPAETET");
        assertThat(befunde.at("/bekanntmachung/ergebnis").asText()).isEqualTo("FEHLT");
        befunde = json.readTree(frage(aufgabe, "zugangAm=2021-11-12&verkuerzt=true&bekanntGemachtAm=2021-11-15").body());
        assertThat(befunde.at("/ladung/ergebnis").asText()).isEqualTo("FRISTGERECHT");
        assertThat(befunde.at("/bekanntmachung/ergebnis").asText()).isEqualTo("RECHTZEITIG");
        assertThat(json.readTree(frage(aufgabe, "").body()).at("/ladung").isNull()).isTrue();
        HttpResponse<String> unmoeglich = frage(aufgabe, "zugangAm=2021-11-17");
        assertThat(unmoeglich.statusCode()).isEqualTo(422);
        assertThat(json.readTree(unmoeglich.body()).at("/fehler").asText())
                .isEqualTo("Zugegangen am: liegt nach der Sitzung (16.11.2021).");
        assertThat(frage(aufgabe, "zugangAm=gestern").statusCode()).isEqualTo(400);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void werSieNichtHatErfaehrtNichts() throws Exception {
        String aufgabe = aufgabe("SozA");
        assertThat(frage(aufgabe, "zugangAm=2021-11-12").statusCode()).isEqualTo(401);
        anmelden("heller");
        assertThat(frage(aufgabe, "zugangAm=2021-11-12").statusCode()).isEqualTo(404);
        String eigene = aufgaben.offene(buehne.drucksacheAnlegen()).get(0).id();
        HttpResponse<String> ohneSitzung = frage(eigene, "zugangAm=2021-11-12");
        assertThat(ohneSitzung.statusCode()).isEqualTo(404);
        assertThat(ohneSitzung.body()).contains("Diese Aufgabe gehört zu keiner Sitzung.");
    }

    private String aufgabe(String gremium) {
        Sitzungsspiel spiel = buehne.sitzung(gremium).mitPunkt(Punktart.BERICHT).tagesordnung();
        return aufgaben.offene(spiel.kennung(), EINLADUNG_VERSENDEN, "sitzungsdienst").get(0).id();
    }

    private HttpResponse<String> frage(String aufgabe, String angaben) throws Exception {
        return senden(anfrage("/api/einladungen/" + aufgabe + "?" + angaben));
    }

    private void anmelden(String person) throws Exception {
        senden(anfrage("/camunda/app/tasklist/default/"));
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        assertThat(senden(anfrage("/camunda/api/admin/auth/user/default/login/tasklist").header("X-XSRF-TOKEN", marke)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + person + "&password=" + person))).statusCode())
                .isEqualTo(200);
    }

    private HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + pfad)).header("Accept", "application/json");
    }

    private HttpResponse<String> senden(HttpRequest.Builder anfrage) throws Exception {
        return browser.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
    }
}
