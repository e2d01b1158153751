package de.beratungsfolge.pruefung.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Ereignisart;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor gets when asking one of the questions. */
abstract class Listentest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    JdbcClient datenbank;
    @Autowired
    ObjectMapper json;
    Besuch pruefer;

    @BeforeEach
    void anmelden() throws Exception {
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    /** The rows of a list, as its file holds them, in which this stands anywhere. */
    List<JsonNode> zeilen(String frage, String enthaltend) throws Exception {
        List<JsonNode> treffer = new ArrayList<>();
        String adresse = "/pruefung/listen/" + frage + (frage.contains("?") ? "&" : "?") + "format=json";
        HttpResponse<byte[]> antwort = pruefer.oeffnen(adresse);
        assertThat(antwort.statusCode()).as("%s: %s", adresse, Besuch.text(antwort)).isEqualTo(200);
        json.readTree(Besuch.text(antwort)).path("daten").path("zeilen").forEach(zeile -> {
            if (zeile.toString().contains("\"" + enthaltend + "\"")) {
                treffer.add(zeile);
            }
        });
        return treffer;
    }

    JsonNode eineZeile(String frage, String enthaltend) throws Exception {
        List<JsonNode> treffer = zeilen(frage, enthaltend);
        assertThat(treffer).as("%s about %s", frage, enthaltend).hasSize(1);
        return treffer.get(0);
    }

    static String text(JsonNode zeile, String spalte) {
        return zeile.path(spalte).path("text").asText();
    }

    String seite(String pfad) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen(pfad);
        assertThat(antwort.statusCode()).as("%s: %s", pfad, Besuch.text(antwort)).isEqualTo(200);
        return Besuch.text(antwort);
    }

    /** Statements that a page costs when it is opened again. */
    int anweisungen(String pfad) throws Exception {
        seite(pfad);
        datenbank.sql("set query_statistics true").update();
        try {
            seite(pfad);
            return datenbank.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics "
                    + "where lower(sql_statement) like 'select%' or lower(sql_statement) like '(select%'").query(Integer.class).single();
        } finally {
            datenbank.sql("set query_statistics false").update();
        }
    }

    /** Members with these places leave before this item. */
    static void gehen(Sitzungsspiel spiel, int punkt, int von, int bis) {
        List<Long> personen = spiel.liste(bis + 1).mitglieder().stream().map(zeile -> zeile.personId()).toList();
        spiel.vorkommnis(IntStream.rangeClosed(von, bis).mapToObj(platz -> new Anwesenheitsmeldung(Ereignisart.WEGGANG, personen.get(platz),
                null, null, LocalTime.of(18, 0), spiel.punkt(punkt).id(), null)).toArray(Anwesenheitsmeldung[]::new));
    }
}
