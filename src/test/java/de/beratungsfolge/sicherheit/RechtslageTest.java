package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tab "Rechtslage" is told, and who is told. */
class RechtslageTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private ObjectMapper json;

    @Test
    void befundeEinesEinfachenFormularsKommenMitNormenRegelnUndVerweisen() throws IOException {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).tagesordnung().einladen().anwesend(12);
        JsonNode lage = lage("weltgen", sitzung.kennung(), SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN);
        assertThat(lage.get("erwartet").asText()).isNotBlank();
        assertThat(lage.get("leer").asText()).isEmpty();
        assertThat(lage.get("befunde").findValuesAsText("frage")).contains("Einladung", "Beschlussfähigkeit");
        JsonNode befund = lage.get("befunde").get(lage.get("befunde").size() - 1);
        assertThat(befund.get("frage").asText()).isEqualTo("Beschlussfähigkeit");
        assertThat(befund.get("normen").toString()).contains("§ 49 Abs. 1 Satz 1 GO NRW");
        assertThat(befund.get("satz").asText()).contains("12");
        assertThat(befund.get("anders").asText()).startsWith("Anders wäre es:");
        assertThat(befund.get("stichtag").asText()).isEqualTo("16.11.2021");
        assertThat(befund.get("quelle").asText()).contains("Fassung");
        assertThat(befund.get("regeln")).isNotEmpty().allSatisfy(regel ->
                assertThat(regel.get("fundstelle").asText()).contains("-beschlussfaehigkeit"));
        assertThat(lage.get("verweise").toString()).isEqualTo("[{\"text\":\"Sitzung SozA 16.11.2021\",\"adresse\":\"/sitzungen/"
                + sitzung.kennung() + "\"}]");
    }

    @Test
    void befundeEinesEingebettetenFormularsUndVerweiseAufDrucksacheUndSitzung() throws IOException {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).eroeffnen(12).beraten("ABSTIMMEN", "");
        JsonNode lage = lage("sommer", sitzung.kennung(), TagesordnungspunktProzess.Elemente.ABSTIMMEN);
        assertThat(lage.get("befunde").findValuesAsText("frage")).contains("Form der Abstimmung");
        assertThat(lage.get("verweise").findValuesAsText("adresse"))
                .containsExactly("/drucksachen/" + nummer, "/sitzungen/" + sitzung.kennung());
    }

    @Test
    void ohneBefundStehtDaWarum() throws IOException {
        String nummer = buehne.drucksacheAnlegen();
        JsonNode entwurf = lage("heller", nummer, DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN);
        assertThat(entwurf.get("befunde")).isEmpty();
        assertThat(entwurf.get("leer").asText()).isEqualTo(
                "Noch liegt kein Befund vor. Die Regeln prüfen, was Sie eintragen: Beratungsfolge.");
        Sitzungsspiel sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(
                halt("SozA", Beratungsaktion.BESCHLIESSEND))).tagesordnung().einladen();
        assertThat(lage("sommer", sitzung.kennung(), SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN).get("leer").asText())
                .isEqualTo("Zu dieser Aufgabe sagen die Regeln nichts. Sie halten fest, was geschehen ist.");
    }

    @Test
    void werDieAufgabeNichtSiehtErfaehrtNichtDassEsSieGibt() {
        String nummer = buehne.drucksacheAnlegen();
        String adresse = "/api/aufgaben/" + aufgaben.offene(nummer).get(0).id() + "/rechtslage";
        HttpResponse<String> fremd = new Mensch(port, "wahlleitung").anmelden().holen(adresse);
        HttpResponse<String> nichts = new Mensch(port, "wahlleitung").anmelden().holen("/api/aufgaben/gibt-es-nicht/rechtslage");
        assertThat(fremd.statusCode()).isEqualTo(404);
        assertThat(fremd.body()).isEqualTo(nichts.body()).contains("Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre.");
        assertThat(new Mensch(port, "heller").holen(adresse).statusCode()).isEqualTo(401);
    }

    @Test
    void dieWegeRichtenSichNachDerRolle() {
        assertThat(new Mensch(port, "heller").anmelden().holen("/api/wege").body())
                .contains("\"/drucksachen\"", "\"/sitzungen\"", "\"/abwesenheit\"").doesNotContain("/stammdaten");
        assertThat(new Mensch(port, "sitzungsdienst").anmelden().holen("/api/wege").body()).contains("\"/stammdaten\"");
        assertThat(new Mensch(port, "heller").holen("/api/wege").body()).isEqualTo("[]");
    }

    @Test
    void jedeOffeneAufgabeEinerSitzungHatEineRechtslage() throws IOException {
        Sitzungsspiel sitzung = buehne.sitzung("SozA");
        assertThat(lage("sitzungsdienst", sitzung.kennung(), SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN)
                .get("leer").asText()).contains("Tagesordnung");
    }

    private JsonNode lage(String person, String vorgang, String schluessel) throws IOException {
        String id = aufgaben.offene(vorgang, schluessel, person).get(0).id();
        HttpResponse<String> antwort = new Mensch(port, person).anmelden().holen("/api/aufgaben/" + id + "/rechtslage");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(200);
        return json.readTree(antwort.body());
    }
}
