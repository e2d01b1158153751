package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody learns from an answer that a non-public paper has this number: it is the answer to a number nobody gave. */
class UnbekannteNummerTest extends Buehnentest {

    private static final String ES_GIBT_SIE_NICHT = "97/0";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Drucksachen drucksachen;

    @Test
    void jedeSeiteAntwortetWerSieNichtSehenDarfWieZuEinerUnbekanntenNummer() throws Exception {
        String nummer = geheime();
        new Besuch(port).anmelden("heller").hochladen("/anlagen/" + nummer, "Plan", "plan.pdf",
                "%PDF-1.7 Ahornweg".getBytes(StandardCharsets.UTF_8));
        String anlage = "/anlagen/%s/" + drucksachen.anlagen(buehne.drucksache(nummer).id()).get(0).id();
        Map<String, Integer> wer = Map.of("lindner", 404, "kaemmerei", 404, "wahlleitung", 403);
        for (Map.Entry<String, Integer> einer : wer.entrySet()) {
            Besuch besuch = new Besuch(port).anmelden(einer.getKey());
            for (String pfad : List.of("/anlagen/%s", anlage)) {
                HttpResponse<byte[]> antwort = gleich(besuch.oeffnen(pfad.formatted(nummer)),
                        besuch.oeffnen(pfad.formatted(ES_GIBT_SIE_NICHT)), einer.getKey() + " " + pfad);
                assertThat(antwort.statusCode()).isEqualTo(einer.getValue());
            }
            HttpResponse<byte[]> seite = gleich(besuch.oeffnen("/drucksachen/" + nummer), besuch.oeffnen("/drucksachen/" + ES_GIBT_SIE_NICHT),
                    einer.getKey());
            assertThat(Besuch.text(seite)).contains("Das gibt es nicht (mehr).");
            for (String pfad : List.of("/anlagen/%s/ankuendigen", anlage + "/entfernen", "/drucksachen/%s/zurueckziehen",
                    "/drucksachen/%s/neufassung")) {
                String feld = pfad.contains("drucksachen") ? "grund" : "titel";
                gleich(besuch.absenden(pfad.formatted(nummer), feld, "x"), besuch.absenden(pfad.formatted(ES_GIBT_SIE_NICHT), feld, "x"),
                        einer.getKey() + " " + pfad);
            }
            gleich(besuch.oeffnen("/drucksachen/" + nummer + "/zurueckziehen"),
                    besuch.oeffnen("/drucksachen/" + ES_GIBT_SIE_NICHT + "/zurueckziehen"), einer.getKey());
        }
        assertThat(new Besuch(port).anmelden("lindner").oeffnen("/drucksachen/" + nummer + "/zurueckziehen").statusCode()).isEqualTo(404);
        assertThat(drucksachen.anlagen(buehne.drucksache(nummer).id())).hasSize(1);
    }

    @Test
    void werNichtAngemeldetIstErfaehrtKeineNummer() throws Exception {
        String nummer = geheime();
        Besuch fremd = new Besuch(port);
        for (String pfad : List.of("/anlagen/", "/drucksachen/")) {
            assertThat(gleich(fremd.oeffnen(pfad + nummer), fremd.oeffnen(pfad + ES_GIBT_SIE_NICHT), pfad).statusCode()).isEqualTo(401);
        }
        assertThat(gleich(fremd.oeffnen("/drucksachen/" + nummer + "/zurueckziehen"),
                fremd.oeffnen("/drucksachen/" + ES_GIBT_SIE_NICHT + "/zurueckziehen"), "zurückziehen").statusCode()).isEqualTo(401);
    }

    private String geheime() {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("nichtoeffentlich", true);
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
    }

    private static HttpResponse<byte[]> gleich(HttpResponse<byte[]> geheim, HttpResponse<byte[]> unbekannt, String wer) {
        assertThat(geheim.statusCode()).as(wer).isEqualTo(unbekannt.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Besuch.text(geheim)).as(wer).isEqualTo(Besuch.text(unbekannt));
        return geheim;
    }
}
