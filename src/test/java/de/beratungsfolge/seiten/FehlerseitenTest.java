package de.beratungsfolge.seiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser shows where no page of the program answers. */
class FehlerseitenTest extends Buehnentest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/gibt/es/nicht, 404, Diese Seite gibt es nicht", "/aufbewahrung/auftraege, 405, So lässt sich diese Seite nicht öffnen"})
    void jederFehlerHatEineDeutscheSeite(String adresse, int status, String satz) throws Exception {
        HttpResponse<String> antwort = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + adresse))
                .header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwort.statusCode()).isEqualTo(status);
        assertThat(antwort.body()).contains("<html lang=\"de\">", satz, "Zur Aufgabenliste").doesNotContain("Whitelabel");
    }
}
