package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days and results as lists write them. */
final class Tage {

    private Tage() {
    }

    /** e.g. "3 Tage zu spät". */
    static String abstand(LocalDate faellig, LocalDate geschehen) {
        if (faellig == null || geschehen == null) {
            return "";
        }
        long tage = ChronoUnit.DAYS.between(faellig, geschehen);
        long zahl = Math.abs(tage);
        return zahl + (zahl == 1 ? " Tag" : " Tage") + (tage < 0 ? " zu früh" : " zu spät");
    }

    /** An established result in the words of its check. */
    static String ergebnis(JsonNode befund, String code) {
        return Bezeichnungen.ergebnis(befund.path("pruefung").asText(), code);
    }
}
