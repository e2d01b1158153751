package de.beratungsfolge.prozesse.anmeldungen;

import de.beratungsfolge.prozesse.Anmeldung;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Watches the two doors: the sign-in of the web applications, and the password that comes with each call of the interface. */
final class Anmeldefilter extends OncePerRequestFilter {

    private static final Pattern ANMELDUNG = Pattern.compile(".*/auth/user/[^/]+/login/([a-z]+)/?");
    private static final String BASIC = "Basic ";
    private static final String SCHNITTSTELLE = "Schnittstelle";
    private static final int HOECHSTENS = 8192;

    private final ObjectProvider<Anmeldeprotokoll> protokoll;
    private final ObjectProvider<Anmeldung> anmeldung;

    Anmeldefilter(ObjectProvider<Anmeldeprotokoll> protokoll, ObjectProvider<Anmeldung> anmeldung) {
        this.protokoll = protokoll;
        this.anmeldung = anmeldung;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        Matcher tuer = ANMELDUNG.matcher(anfrage.getRequestURI());
        String ausweis = anfrage.getHeader(HttpHeaders.AUTHORIZATION);
        if (tuer.matches() && anfrage.getMethod().equals("POST")) {
            oberflaeche(anfrage, antwort, weiter, tuer.group(1));
        } else if (ausweis != null && ausweis.startsWith(BASIC)) {
            weiter.doFilter(anfrage, antwort);
            schnittstelle(antwort, ausweis);
        } else {
            weiter.doFilter(anfrage, antwort);
        }
    }

    private void oberflaeche(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter, String anwendung)
            throws ServletException, IOException {
        ContentCachingRequestWrapper gelesen = new ContentCachingRequestWrapper(anfrage, HOECHSTENS);
        weiter.doFilter(gelesen, antwort);
        if (antwort.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            eingelassen(anfrage, anwendung);
        } else {
            name(gelesen).ifPresent(person -> protokoll.getObject().abgewiesen(person, anwendung));
        }
    }

    /** Nobody is let in whose entry cannot be written. */
    private void eingelassen(HttpServletRequest anfrage, String anwendung) {
        try {
            anmeldung.getObject().angemeldet(anfrage).ifPresent(person -> protokoll.getObject().gelungen(person, anwendung));
        } catch (RuntimeException nichtVerzeichnet) {
            HttpSession sitzung = anfrage.getSession(false);
            if (sitzung != null) {
                sitzung.invalidate();
            }
            throw nichtVerzeichnet;
        }
    }

    private void schnittstelle(HttpServletResponse antwort, String ausweis) {
        name(ausweis).ifPresent(person -> {
            if (antwort.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
                protokoll.getObject().abgewiesen(person, SCHNITTSTELLE);
            } else {
                protokoll.getObject().gelungenHeute(person, SCHNITTSTELLE);
            }
        });
    }

    private static Optional<String> name(ContentCachingRequestWrapper anfrage) {
        return Arrays.stream(new String(anfrage.getContentAsByteArray(), StandardCharsets.UTF_8).split("&"))
                .filter(feld -> feld.startsWith("username=")).findFirst()
                .map(feld -> URLDecoder.decode(feld.substring("username=".length()), StandardCharsets.UTF_8));
    }

    private static Optional<String> name(String ausweis) {
        try {
            String klar = new String(Base64.getDecoder().decode(ausweis.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            return klar.indexOf(':') > 0 ? Optional.of(klar.substring(0, klar.indexOf(':'))) : Optional.empty();
        } catch (IllegalArgumentException keinAusweis) {
            return Optional.empty();
        }
    }
}
