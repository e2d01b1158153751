package de.beratungsfolge.seiten;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A person at a browser: signs in to Tasklist and opens pages of the program over real HTTP. */
public final class Besuch {

    private static final String GRENZE = "----grenze";

    private final String basis;
    private final CookieManager kekse = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(kekse)
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    public Besuch(int port) {
        basis = "http://localhost:" + port;
    }

    /** Signs in; the password is the login name. */
    public Besuch anmelden(String person) throws Exception {
        return anmelden(person, "tasklist");
    }

    /** Signs in to another application; the password is the login name. */
    public Besuch anmelden(String person, String anwendung) throws Exception {
        oeffnen("/camunda/app/" + anwendung + "/default/");
        String marke = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
        HttpResponse<byte[]> antwort = senden(anfrage("/camunda/api/admin/auth/user/default/login/" + anwendung)
                .header("X-XSRF-TOKEN", marke).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=" + person)));
        if (antwort.statusCode() != 200) {
            throw new IllegalStateException(person + " is not let in: " + antwort.statusCode());
        }
        return this;
    }

    public HttpResponse<byte[]> oeffnen(String pfad) throws Exception {
        return senden(anfrage(pfad).GET());
    }

    /** Submits one field of a plain form. */
    public HttpResponse<byte[]> absenden(String pfad, String feld, String wert) throws Exception {
        return senden(anfrage(pfad).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(feld + "=" + URLEncoder.encode(wert, StandardCharsets.UTF_8))));
    }

    public HttpResponse<byte[]> json(String pfad, String inhalt) throws Exception {
        return senden(anfrage(pfad).header("Content-Type", "application/json").POST(BodyPublishers.ofString(inhalt)));
    }

    /** Uploads a file with its title. */
    public HttpResponse<byte[]> hochladen(String pfad, String titel, String dateiname, byte[] inhalt) throws Exception {
        ByteArrayOutputStream koerper = new ByteArrayOutputStream();
        koerper.writeBytes(("--" + GRENZE + "\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\n" + titel
                + "\r\n--" + GRENZE + "\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + dateiname
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        koerper.writeBytes(inhalt);
        koerper.writeBytes(("\r\n--" + GRENZE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return senden(anfrage(pfad).header("Content-Type", "multipart/form-data; boundary=" + GRENZE)
                .POST(BodyPublishers.ofByteArray(koerper.toByteArray())));
    }

    /** @return the answer as text */
    public static String text(HttpResponse<byte[]> antwort) {
        return new String(antwort.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder anfrage(String pfad) {
        return HttpRequest.newBuilder(URI.create(basis + pfad));
    }

    private HttpResponse<byte[]> senden(HttpRequest.Builder anfrage) throws Exception {
        return browser.send(anfrage.build(), BodyHandlers.ofByteArray());
    }
}
