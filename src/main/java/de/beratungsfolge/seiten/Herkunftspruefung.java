package de.beratungsfolge.seiten;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses changes that another web site asks the person's browser for (browsers say where a request comes from). */
@Configuration
class Herkunftspruefung implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> LESEND = Set.of("GET", "HEAD");
    private static final Set<String> EIGENE = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry verzeichnis) {
        verzeichnis.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object ziel) throws IOException {
        String herkunft = anfrage.getHeader("Sec-Fetch-Site");
        if (LESEND.contains(anfrage.getMethod()) || herkunft == null || EIGENE.contains(herkunft)) {
            return true;
        }
        antwort.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }
}
