package de.beratungsfolge.prozesse.meldungen;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Keeps an answer until its words are settled; an error that the server would word itself is only noted. */
final class Antwortpuffer extends ContentCachingResponseWrapper {

    private boolean abgewiesen;

    Antwortpuffer(HttpServletResponse antwort) {
        super(antwort);
    }

    /** @return whether a filter sent the request away before it reached what it asked for */
    boolean abgewiesen() {
        return abgewiesen;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String worte) {
        abgewiesen = true;
        setStatus(status);
    }
}
