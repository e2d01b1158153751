package de.beratungsfolge.seiten.stammdaten;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser without scripts: signs in, opens pages, sends their forms, follows redirects. */
final class Seitenbrowser {

    private static final String GRENZE = "----Grenze";

    private final int port;
    private final CookieManager kekse = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kekse)
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    Seitenbrowser(int port) {
        this.port = port;
    }

    Seitenbrowser anmelden(String person) throws Exception {
        http.send(anfrage("/camunda/app/tasklist/default/").build(), HttpResponse.BodyHandlers.ofString());
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        HttpResponse<String> antwort = http.send(anfrage("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Accept", "application/json").header("X-XSRF-TOKEN", marke)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + person + "&password=" + person)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(antwort.statusCode()).isEqualTo(200);
        return this;
    }

    HttpResponse<String> oeffnen(String pfad) throws Exception {
        return http.send(anfrage(pfad).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> senden(String pfad, Map<String, String> felder) throws Exception {
        String koerper = felder.entrySet().stream().map(feld -> feld.getKey() + "="
                + URLEncoder.encode(feld.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return http.send(anfrage(pfad).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(koerper)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with one file; a file without a name is none. */
    HttpResponse<String> hochladen(String pfad, Map<String, String> felder, String datei) throws Exception {
        StringBuilder koerper = new StringBuilder();
        felder.forEach((name, wert) -> koerper.append("--").append(GRENZE)
                .append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(wert)
                .append("\r\n"));
        if (datei != null) {
            koerper.append("--").append(GRENZE).append("\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"a.csv\""
                    + "\r\nContent-Type: text/csv\r\n\r\n").append(datei).append("\r\n");
        }
        koerper.append("--").append(GRENZE).append("--\r\n");
        return http.send(anfrage(pfad).header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(HttpRequest.BodyPublishers.ofString(koerper.toString())).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return what stands in a field of the page */
    static String feld(HttpResponse<String> seite, String name) {
        Matcher treffer = Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*?value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(seite.body());
        assertThat(treffer.find()).as("field %s", name).isTrue();
        return HtmlUtils.htmlUnescape(treffer.group(1));
    }

    private HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + pfad)).header("Accept", "text/html,*/*");
    }
}
