package de.beratungsfolge.pruefung.sitzung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Elections and exclusions in the picture of a meeting. */
class SitzungsbildTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private ObjectMapper json;
    private Besuch pruefer;

    @BeforeEach
    void anmelden() throws Exception {
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    @Test
    void gewaehltStehtErstBeimLetztenWahlgangUndJederFuehrtZuSeinemBefund() throws Exception {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(Punktart.WAHL).eroeffnen(16);
        spiel.vorschlagen("Vorsitz", 1, "Anna Arndt", "Bert Brand", "Carla Conrad")
                .waehlen(zettel(Map.of("Anna Arndt", 7, "Bert Brand", 6, "Carla Conrad", 2), 1)).wahlFeststellen("ENGERE_WAHL")
                .waehlen(zettel(Map.of("Anna Arndt", 9, "Bert Brand", 7), 0)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
        JsonNode wahlen = punkte(spiel).get(0).path("wahlen");
        assertThat(wahlen).extracting(wahl -> wahl.path("nummer").asInt()).containsExactly(1, 2);
        assertThat(wahlen).extracting(wahl -> wahl.path("gewaehlt").asText()).containsExactly("", "Anna Arndt");
        String seite = Besuch.text(pruefer.oeffnen(adresse(spiel)));
        assertThat(seite).contains("Wahl: Vorsitz, Wahlgang 1, geheim</strong>", "Wahl: Vorsitz, Wahlgang 2, geheim</strong>",
                "/pruefung/befunde/" + wahlen.get(0).path("befundId").asLong(), "/pruefung/befunde/" + wahlen.get(1).path("befundId").asLong());
        assertThat(seite.split(", gewählt: ", -1)).hasSize(2);
        String befund = Besuch.text(pruefer.oeffnen("/pruefung/befunde/" + wahlen.get(0).path("befundId").asLong()));
        assertThat(befund).contains("Wahlgang 1 ausgewertet");
        assertThat(Besuch.text(pruefer.oeffnen(adresse(spiel) + "?format=csv&tabelle=wahlen"))).contains(
                "TOP 1;Vorsitz, Wahlgang 1;geheim;Carla Conrad;2;0;0;1;;" + wahlen.get(0).path("befundId").asLong(),
                "TOP 1;Vorsitz, Wahlgang 2;geheim;Bert Brand;7;0;0;0;Anna Arndt;").doesNotContain("GEHEIM");
        assertThat(Pdftext.von(pruefer.oeffnen(adresse(spiel) + "?format=pdf").body())).contains("Wahlen", "Carla Conrad").doesNotContain("GEHEIM");
    }

    @Test
    void ausgeschlossenZaehltNurWerMitStimmeAmTischSaesse() throws Exception {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)),
                buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        long person = spiel.liste(16).mitglieder().get(1).personId();
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(2, person, Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "");
        spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.WEGGANG, person, null, null, LocalTime.of(18, 0), spiel.punkt(1).id(), null));
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(15, 0, 0)).ergebnis("ANGENOMMEN");
        JsonNode zweiter = punkte(spiel).get(1);
        assertThat(zweiter.path("aufgerufen").asBoolean()).isTrue();
        assertThat(zweiter.path("stimmberechtigt").asInt()).isEqualTo(15);
        assertThat(zweiter.path("ausgeschlossen").asInt()).as("gone before").isZero();
    }

    private static Wahlzettel zettel(Map<String, Integer> stimmen, int ungueltig) {
        return new Wahlzettel("GEHEIM", null, stimmen, 0, 0, ungueltig);
    }

    private JsonNode punkte(Sitzungsspiel spiel) throws Exception {
        return json.readTree(Besuch.text(pruefer.oeffnen(adresse(spiel) + "?format=json"))).path("daten").path("punkte");
    }

    private static String adresse(Sitzungsspiel spiel) {
        return "/pruefung/sitzungen/" + spiel.kennung();
    }
}
