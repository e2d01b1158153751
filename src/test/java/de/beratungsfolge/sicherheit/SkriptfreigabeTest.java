package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many people open Tasklist at once: everybody gets a page whose scripts the browser accepts. */
class SkriptfreigabeTest extends Buehnentest {

    private static final Pattern IM_KOPF = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_DER_SEITE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL).build(); // without an administrator every page leads to the one that creates the first

    @Test
    void jedeSeiteTraegtDenSchluesselIhresKopfes() {
        List<CompletableFuture<HttpResponse<String>>> antworten = IntStream.range(0, 400)
                .mapToObj(i -> browser.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + port
                        + (i % 2 == 0 ? "/camunda/app/tasklist/default/" : "/camunda/app/cockpit/default/"))).build(),
                        HttpResponse.BodyHandlers.ofString())).toList();
        List<HttpResponse<String>> seiten = antworten.stream().map(CompletableFuture::join).toList();
        assertThat(seiten).allSatisfy(seite -> {
            assertThat(seite.statusCode()).isEqualTo(200);
            List<String> schluessel = IN_DER_SEITE.matcher(seite.body()).results().map(fund -> fund.group(1)).distinct().toList();
            assertThat(schluessel).containsExactly(imKopf(seite));
        });
        assertThat(seiten.stream().map(SkriptfreigabeTest::imKopf).distinct()).as("a key for one page only").hasSize(400);
    }

    private static String imKopf(HttpResponse<String> seite) {
        Matcher schluessel = IM_KOPF.matcher(seite.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(schluessel.find()).isTrue();
        return schluessel.group(1);
    }
}
