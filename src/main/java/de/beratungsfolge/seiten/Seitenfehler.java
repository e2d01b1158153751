package de.beratungsfolge.seiten;

import de.beratungsfolge.dokumente.Vorlagenfehler;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.KeinZugang;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What a person reads when a page cannot be shown. */
@ControllerAdvice(basePackages = {"de.beratungsfolge.seiten", "de.beratungsfolge.pruefung"})
class Seitenfehler {

    @ExceptionHandler
    ModelAndView keinZugang(KeinZugang fehler) {
        return seite(fehler.angemeldet() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED, fehler.getMessage(),
                !fehler.angemeldet());
    }

    @ExceptionHandler
    ModelAndView nichtDa(NoSuchElementException fehler) {
        return seite(HttpStatus.NOT_FOUND, "Das gibt es nicht (mehr).", false);
    }

    @ExceptionHandler
    ModelAndView zuGross(MaxUploadSizeExceededException fehler) {
        return seite(HttpStatus.PAYLOAD_TOO_LARGE, "Die Datei ist zu groß.", false);
    }

    @ExceptionHandler
    ModelAndView vorlage(Vorlagenfehler fehler) {
        return seite(HttpStatus.INTERNAL_SERVER_ERROR, "Das Dokument lässt sich nicht setzen. " + fehler.getMessage(), false);
    }

    @ExceptionHandler
    ModelAndView eingabe(EingabeFehler fehler) {
        return seite(HttpStatus.CONFLICT, fehler.getMessage(), false);
    }

    private static ModelAndView seite(HttpStatus status, String satz, boolean anmelden) {
        ModelAndView seite = new ModelAndView("hinweis", status);
        seite.addObject("satz", satz);
        seite.addObject("anmelden", anmelden);
        return seite;
    }
}
