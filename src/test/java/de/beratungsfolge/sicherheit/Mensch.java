package de.beratungsfolge.sicherheit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One person with a browser: signed in to the web applications by session, or to the interface by name and password. */
final class Mensch {

    private final int port;
    private final String name;
    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(kekse).build();

    Mensch(int port, String name) {
        this.port = port;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Signs in to Tasklist; who only has Cockpit signs in there. @return the answer */
    HttpResponse<String> anmelden(String anwendung, String passwort) {
        senden(anfrage("/camunda/app/" + anwendung + "/default/"));
        return senden(anfrage("/camunda/api/admin/auth/user/default/login/" + anwendung)
                .header("X-XSRF-TOKEN", marke()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + passwort)));
    }

    /** Signs in to Tasklist with the right password. */
    Mensch anmelden() {
        if (anmelden("tasklist", name).statusCode() != 200) {
            throw new IllegalStateException(name + " kommt nicht hinein");
        }
        senden(anfrage("/camunda/app/tasklist/default/"));
        return this;
    }

    /** The program was restarted: it knows this browser's session no more. */
    void sitzungVerlieren() {
        kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("JSESSIONID")).toList()
                .forEach(keks -> keks.setValue("0".repeat(32)));
    }

    /** Reads with the session. */
    HttpResponse<String> holen(String pfad) {
        return senden(anfrage(pfad));
    }

    /** Sends JSON with the session. */
    HttpResponse<String> schicken(String pfad, String inhalt) {
        return senden(anfrage(pfad).header("X-XSRF-TOKEN", marke()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhalt)));
    }

    /** Sends a form of a page with the session. */
    HttpResponse<String> ausfuellen(String pfad, String felder) {
        return senden(anfrage(pfad).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(felder)));
    }

    /** Reads with name and password. */
    HttpResponse<String> rest(String pfad) {
        return senden(ausgewiesen(anfrage(pfad)));
    }

    /** Sends JSON with name and password. */
    HttpResponse<String> rest(String pfad, String inhalt) {
        return senden(ausgewiesen(anfrage(pfad)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhalt)));
    }

    private HttpRequest.Builder ausgewiesen(HttpRequest.Builder anfrage) {
        return anfrage.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                (name + ":" + name).getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + pfad))
                .header("Accept", "application/json, text/html;q=0.9, */*;q=0.8");
    }

    private String marke() {
        return kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private HttpResponse<String> senden(HttpRequest.Builder anfrage) {
        try {
            return browser.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fehler) {
            throw new IllegalStateException(fehler);
        } catch (InterruptedException fehler) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fehler);
        }
    }
}
