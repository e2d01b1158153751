package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ABLAUF_BESTAETIGEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task that rests on a fault of the bylaws says what another reading would mean here, in the form and beside it. */
class MaengelInAufgabenTest extends Abberufungsspiel {

    private static final LocalDate TAG = LocalDate.of(2021, 11, 11);
    private static final LocalDateTime EINGANG = LocalDateTime.of(2021, 11, 8, 16, 30);

    @LocalServerPort
    private int port;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private AbberufungAnzeige anzeige;

    @Test
    void achtVonZwoelfWaerenNachAndererLesartGenug() throws Exception {
        Antrag antrag = beantragen(12, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        JsonNode zulaessigkeit = lage("sitzungsdienst", antrag.vorgang(), ZULAESSIGKEIT_FESTSTELLEN);
        assertThat(mangel(zulaessigkeit, "3").get("hier").asText())
                .isEqualTo("7 Antragstellende sind auch dann genug, wenn man von den Mitgliedern im Amt rechnet.");
        assertThat(mangel(zulaessigkeit, "12c").get("wirkung").asText()).isEqualTo("hängt von weiteren Umständen ab");

        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 8, 4, "NICHT_ABBERUFEN");
        String form = anzeige.ablauf(antrag.id()).getValue().toString();
        assertThat(form).contains("Der Text der Geschäftsordnung ist hier mangelhaft. Nach anderer Lesart: Mangel 3 – anderes Ergebnis, "
                + "Mangel 21 – hängt von weiteren Umständen ab. Näheres im Reiter „Rechtslage“.");
        JsonNode lage = lage("haarmann", antrag.vorgang(), ABLAUF_BESTAETIGEN);
        JsonNode mangel = mangel(lage, "3");
        assertThat(mangel.get("wirkung").asText()).isEqualTo("anderes Ergebnis");
        assertThat(mangel.get("hier").asText()).isEqualTo("8 Ja-Stimmen sind zwei Drittel der 12 Mitglieder im Amt, aber weniger als die 9, "
                + "die von dreizehn gerechnet nötig sind.");
        assertThat(mangel.get("lesart").asText()).contains("dreizehn", "(strittig)");
        assertThat(mangel.get("andere").toString()).contains("im Amt sind");
        assertThat(mangel.get("adresse").asText()).isEqualTo("/geschaeftsordnung/maengel#nr-3");
        assertThat(lage.get("befunde").toString()).as("said once, not among the hints").doesNotContain("mangelhaft");
    }

    @Test
    void beiVollenSitzenBleibtDasErgebnisDasselbe() throws Exception {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 8, 5, "NICHT_ABBERUFEN");
        JsonNode mangel = mangel(lage("haarmann", antrag.vorgang(), ABLAUF_BESTAETIGEN), "3");
        assertThat(mangel.get("wirkung").asText()).isEqualTo("dasselbe Ergebnis");
        assertThat(mangel.get("hier").asText()).contains("8 Ja-Stimmen", "13 Mitgliedern im Amt");
    }

    @Test
    void dieBeschlussfaehigkeitDesBeiratsRechnetBeideLesarten() throws Exception {
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, Beiratsbau.mitVorstand(buehne, 11)).tagesordnung(
                List.of(new Punktentwurf(true, Punktart.VERSCHIEDENES, "Verschiedenes", null, null))).einladen().anwesend(6);
        JsonNode lage = lage("weltgen", sitzung.kennung(), SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN);
        assertThat(mangel(lage, "4a").get("wirkung").asText()).isEqualTo("anderes Ergebnis");
        assertThat(mangel(lage, "4a").get("hier").asText())
                .isEqualTo("6 sind mehr als die Hälfte der 11 Mitglieder im Amt, aber nicht der dreizehn.");
        assertThat(mangel(lage, "4b").get("wirkung").asText()).isEqualTo("hängt von weiteren Umständen ab");
    }

    @Test
    void beiEinemAusschussGehtEsNichtUmDieseGeschaeftsordnung() throws Exception {
        Sitzungsspiel sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(Buehne.halt("SozA", Beratungsaktion.BESCHLIESSEND)))
                .tagesordnung().einladen().anwesend(12);
        assertThat(lage("weltgen", sitzung.kennung(), SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN).get("maengel")).isEmpty();
    }

    private JsonNode lage(String person, String vorgang, String schluessel) throws Exception {
        String id = aufgaben.offene(vorgang, schluessel, person).get(0).id();
        HttpResponse<byte[]> antwort = new Besuch(port).anmelden(person).oeffnen("/api/aufgaben/" + id + "/rechtslage");
        assertThat(antwort.statusCode()).as(Besuch.text(antwort)).isEqualTo(200);
        return json.readTree(antwort.body());
    }

    private static JsonNode mangel(JsonNode lage, String nr) {
        for (JsonNode einer : lage.get("maengel")) {
            if (einer.get("nr").asText().equals(nr)) {
                return einer;
            }
        }
        throw new AssertionError("Mangel " + nr + " steht nicht in " + lage.get("maengel"));
    }
}
