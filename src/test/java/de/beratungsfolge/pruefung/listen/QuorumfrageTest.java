package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which decisions were taken without a quorum. */
class QuorumfrageTest extends Listentest {

    @Test
    void kraftFiktionUndUnterDerBeschlussfaehigkeitSindZweierlei() throws Exception {
        String vorher = papier();
        String fiktion = papier();
        String trotzdem = papier();
        String vertagt = papier();
        Sitzungsspiel spiel = buehne.sitzung("SozA", vorher, fiktion, trotzdem, vertagt).eroeffnen(16).annehmen();
        gehen(spiel, 2, 1, 8);
        spiel.annehmen();
        zaehlen(spiel);
        punktFeststellen(spiel, "BESCHLUSSFAEHIG", "Zwei waren nur im Flur.");
        spiel.abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
        zaehlen(spiel);
        punktFeststellen(spiel, "BESCHLUSSUNFAEHIG", "");

        JsonNode zeile = eineZeile("beschlussfaehigkeit", fiktion);
        assertThat(text(zeile, "Wie")).isEqualTo("kraft Fiktion");
        assertThat(text(zeile, "Am Tisch mit Stimmrecht")).startsWith("8: ").contains("Weltgen").doesNotContain(name(1));
        assertThat(text(zeile, "Befund")).contains("8");
        assertThat(zeile.path("Punkt").path("verweis").asText()).isEqualTo("/pruefung/sitzungen/" + spiel.kennung() + "#punkt-"
                + spiel.punkt(2).id());
        zeile = eineZeile("beschlussfaehigkeit?art=BESCHLUSSUNFAEHIG", trotzdem);
        assertThat(text(zeile, "Wie")).isEqualTo("unter der Beschlussfähigkeit; anders festgestellt: Zwei waren nur im Flur.");
        assertThat(text(zeile, "Ergebnis")).isEqualTo("beschlossen");
        assertThat(zeilen("beschlussfaehigkeit?art=BESCHLUSSUNFAEHIG", fiktion)).isEmpty();
        assertThat(zeilen("beschlussfaehigkeit", vorher)).as("enough were there").isEmpty();
        assertThat(zeilen("beschlussfaehigkeit", vertagt)).as("nothing was decided").isEmpty();
        assertThat(zeilen("beschlussfaehigkeit?gremium=Rat", fiktion)).isEmpty();
        assertThat(zeilen("beschlussfaehigkeit?gremium=SozA&von=16.11.2021&bis=2021-11-16", fiktion)).hasSize(1);
        assertThat(zeilen("beschlussfaehigkeit?von=17.11.2021", fiktion)).isEmpty();
    }

    private static void zaehlen(Sitzungsspiel spiel) {
        spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "begruendung", "", "zaehlungVerlangt", true));
    }

    private static void punktFeststellen(Sitzungsspiel spiel, String ergebnis, String grund) {
        spiel.vorsitz(TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", ergebnis, "begruendung", grund));
    }

    private String name(int platz) {
        return buehne.mitglieder("SozA").get(platz).person().listenname();
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
