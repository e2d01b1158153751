package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Browser;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Punktart;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
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

    private Browser browser;

    @BeforeEach
    void oeffnen() {
        browser = new Browser(port);
    }

    @Test
    void werDieAufgabeHatErfaehrtVorherWasDieRegelnSagenUndNichtsWirdVerzeichnet() throws Exception {
        String aufgabe = aufgabe("Rat");
        browser.anmelden("sitzungsdienst");
        var vorher = bestand.aufnehmen();
        JsonNode befunde = json.readTree(frage(aufgabe, "zugangAm=2021-11-12&verkuerzt=false&bekanntmachungsform=INTERNET").body());
        assertThat(befunde.at("/ladung/ergebnis").asText()).isEqualTo("VERSPAETET");
        assertThat(befunde.at("/bekanntmachung/ergebnis").asText()).isEqualTo("FEHLT");
        befunde = json.readTree(frage(aufgabe, "zugangAm=2021-11-12&verkuerzt=true&bekanntGemachtAm=2021-11-15").body());
        assertThat(befunde.at("/ladung/ergebnis").asText()).isEqualTo("FRISTGERECHT");
        assertThat(befunde.at("/bekanntmachung/ergebnis").asText()).isEqualTo("RECHTZEITIG");
        assertThat(json.readTree(frage(aufgabe, "").body()).at("/ladung").isNull()).isTrue();
        HttpResponse<String> unmoeglich = frage(aufgabe, "zugangAm=2021-11-17");
        assertThat(unmoeglich.statusCode()).as("Tasklist would add a box of its own to any other").isEqualTo(200);
        assertThat(json.readTree(unmoeglich.body()).at("/fehler").asText())
                .isEqualTo("Zugegangen am: liegt nach der Sitzung (16.11.2021).");
        assertThat(frage(aufgabe, "zugangAm=gestern").statusCode()).isEqualTo(400);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void werSieNichtHatErfaehrtNichts() throws Exception {
        String aufgabe = aufgabe("SozA");
        assertThat(frage(aufgabe, "zugangAm=2021-11-12").statusCode()).isEqualTo(401);
        browser.anmelden("heller");
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

    private HttpResponse<String> frage(String aufgabe, String angaben) {
        return browser.holen("/api/einladungen/" + aufgabe + "?" + angaben);
    }
}
