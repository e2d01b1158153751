package de.beratungsfolge.prozesse.meldungen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.beratungsfolge.prozesse.Anmeldung;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the errors of Tasklist's interface and of the REST interface into German; kind, code and status stay. */
final class Meldungsfilter extends OncePerRequestFilter {

    static final String ANMELDEN = "Sie sind nicht oder nicht mehr angemeldet. Bitte melden Sie sich an und schließen Sie "
            + "die Aufgabe dann noch einmal ab; gespeichert wurde nichts.";
    static final String ANMELDUNG_GESCHEITERT = "Die Anmeldung ist nicht gelungen: Name oder Passwort stimmen nicht, diese "
            + "Anwendung ist nicht für Sie, oder es gab gerade zu viele Fehlversuche. Bitte warten Sie einige Sekunden und "
            + "versuchen Sie es dann noch einmal.";
    static final String NEU_LADEN = "Ihre Anmeldung hat sich inzwischen geändert. Bitte laden Sie die Seite neu; gespeichert "
            + "wurde nichts.";

    private static final Logger LOG = LoggerFactory.getLogger(Meldungsfilter.class);
    private static final Pattern AUFGABE = Pattern.compile("/task/([^/]+)");
    /** Exceptions in which our own steps speak, in German. */
    private static final Set<String> EIGENE = Set.of("EingabeFehler", "SchonErledigt", "KeinZugang", "IllegalStateException");
    private static final Set<String> LESEND = Set.of("GET", "HEAD", "OPTIONS");

    private final ObjectProvider<Anmeldung> anmeldung;
    private final ObjectProvider<TaskService> tasks;
    private final ObjectMapper json;

    Meldungsfilter(ObjectProvider<Anmeldung> anmeldung, ObjectProvider<TaskService> tasks, ObjectMapper json) {
        this.anmeldung = anmeldung;
        this.tasks = tasks;
        this.json = json;
    }

    /** Long polling of external workers is answered later, on another thread. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        return anfrage.getRequestURI().endsWith("/fetchAndLock");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        Antwortpuffer puffer = new Antwortpuffer(antwort);
        weiter.doFilter(anfrage, puffer);
        int status = puffer.getStatus();
        if (status == HttpServletResponse.SC_UNAUTHORIZED || puffer.abgewiesen()) {
            zugangVerweigert(anfrage, puffer);
        } else if (status >= HttpServletResponse.SC_BAD_REQUEST && ist(puffer, "json")) {
            uebersetzen(anfrage, puffer);
        } else if (status == HttpServletResponse.SC_BAD_REQUEST && ist(puffer, "text/plain")) {
            ersetzen(puffer, status, inhalt("InvalidRequestException", Enginemeldung.UNLESBAR));
        }
        puffer.copyBodyToResponse();
    }

    private void zugangVerweigert(HttpServletRequest anfrage, Antwortpuffer puffer) throws IOException {
        boolean anmeldeversuch = anfrage.getRequestURI().contains("/auth/user/") && anfrage.getRequestURI().contains("/login/");
        boolean angemeldet = anmeldung.getObject().angemeldet(anfrage).isPresent();
        int status = angemeldet ? puffer.getStatus() : HttpServletResponse.SC_UNAUTHORIZED;
        ersetzen(puffer, status, inhalt(status == HttpServletResponse.SC_UNAUTHORIZED ? "NichtAngemeldet" : "KeinZugang",
                anmeldeversuch ? ANMELDUNG_GESCHEITERT : angemeldet ? NEU_LADEN : ANMELDEN));
    }

    private ObjectNode inhalt(String art, String satz) {
        return json.createObjectNode().put("type", art).put("message", satz);
    }

    private void uebersetzen(HttpServletRequest anfrage, Antwortpuffer puffer) throws IOException {
        JsonNode gelesen = lesen(puffer);
        if (!(gelesen instanceof ObjectNode inhalt) || !inhalt.path("message").isTextual()
                || EIGENE.contains(inhalt.path("type").asText())) {
            return;
        }
        Matcher aufgabe = AUFGABE.matcher(anfrage.getRequestURI());
        boolean zurAufgabe = aufgabe.find();
        boolean schreibend = !LESEND.contains(anfrage.getMethod());
        String worte = inhalt.path("message").asText();
        inhalt.put("message", new Enginemeldung(inhalt.path("type").asText(), worte, schreibend, zurAufgabe)
                .deutsch(zurAufgabe && gibtEs(aufgabe.group(1)))
                .orElseGet(() -> zurAufgabe && schreibend ? unbekannt(worte) : worte));
        ersetzen(puffer, puffer.getStatus(), inhalt);
    }

    private boolean gibtEs(String aufgabe) {
        return tasks.getObject().createTaskQuery().taskId(aufgabe).count() > 0;
    }

    private static String unbekannt(String worte) {
        String zeichen = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("Die Prozessmaschine lehnt ab, Zeichen {}: {}", zeichen, worte);
        return "Das Programm konnte die Angaben nicht verarbeiten. Es wurde nichts gespeichert. Bitte nennen Sie der Technik "
                + "das Zeichen " + zeichen + ".";
    }

    private JsonNode lesen(Antwortpuffer puffer) throws IOException {
        try {
            return json.readTree(puffer.getContentAsByteArray());
        } catch (JsonProcessingException keinJson) {
            return json.nullNode();
        }
    }

    private void ersetzen(Antwortpuffer puffer, int status, ObjectNode inhalt) throws IOException {
        puffer.resetBuffer();
        puffer.setStatus(status);
        puffer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        puffer.getOutputStream().write(json.writeValueAsString(inhalt).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean ist(Antwortpuffer puffer, String art) {
        return puffer.getContentType() != null && puffer.getContentType().contains(art);
    }
}
