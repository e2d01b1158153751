package de.beratungsfolge.buehne;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser that keeps its cookies, for what is asked over real HTTP. */
public final class Browser {

    private final int port;
    private final CookieManager kekse = new CookieManager();
    private final HttpClient netz = HttpClient.newBuilder().cookieHandler(kekse)
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    public Browser(int port) {
        this.port = port;
    }

    /** Signs in to Tasklist; the password is the login name. */
    public Browser anmelden(String person) {
        holen("/camunda/app/tasklist/default/");
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        int antwort = senden(formular("/camunda/api/admin/auth/user/default/login/tasklist",
                "username=" + person + "&password=" + person).header("X-XSRF-TOKEN", marke)).statusCode();
        if (antwort != 200) {
            throw new IllegalStateException(person + " kommt nicht hinein: " + antwort);
        }
        return this;
    }

    /** @return the answer to a GET */
    public HttpResponse<String> holen(String pfad) {
        return senden(HttpRequest.newBuilder(adresse(pfad)));
    }

    /** @return the answer to a form */
    public HttpResponse<String> ausfuellen(String pfad, String felder) {
        return senden(formular(pfad, felder));
    }

    private HttpRequest.Builder formular(String pfad, String felder) {
        return HttpRequest.newBuilder(adresse(pfad)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(felder));
    }

    private URI adresse(String pfad) {
        return URI.create("http://localhost:" + port + pfad);
    }

    private HttpResponse<String> senden(HttpRequest.Builder anfrage) {
        try {
            return netz.send(anfrage.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fehler) {
            throw new IllegalStateException(fehler);
        } catch (InterruptedException fehler) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fehler);
        }
    }
}
