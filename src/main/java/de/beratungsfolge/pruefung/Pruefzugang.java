package de.beratungsfolge.pruefung;

import de.beratungsfolge.prozesse.KeinZugang;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every address under {@code /pruefung}, so that none can be forgotten: only auditors and administrators get in.
 * What they see is kept by no cache, and a page runs no script but the program's own.
 */
@Configuration
class Pruefzugang implements WebMvcConfigurer, HandlerInterceptor {

    private static final String REGELN = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Zugang zugang;

    Pruefzugang(Zugang zugang) {
        this.zugang = zugang;
    }

    @Override
    public void addInterceptors(InterceptorRegistry verzeichnis) {
        verzeichnis.addInterceptor(this).addPathPatterns("/pruefung", "/pruefung/**");
    }

    /** @throws KeinZugang if nobody is signed in, or the person audits nothing */
    @Override
    public boolean preHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel) {
        if (ziel instanceof HandlerMethod && !zugang.prueft(zugang.verlange(anfrage))) {
            throw KeinZugang.falscheRolle(Rolle.PRUEFUNG.bezeichnung());
        }
        antwort.setHeader("Content-Security-Policy", REGELN);
        antwort.setHeader("Cache-Control", "no-store");
        return true;
    }
}
