package de.beratungsfolge.prozesse;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a form is told when it may not load something. */
@RestControllerAdvice(basePackageClasses = Schnittstellenfehler.class)
class Schnittstellenfehler {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> keinZugang(KeinZugang fehler) {
        return ResponseEntity.status(fehler.angemeldet() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED)
                .body(Map.of("fehler", fehler.getMessage()));
    }
}
