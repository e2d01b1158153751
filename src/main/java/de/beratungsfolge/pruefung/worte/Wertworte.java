package de.beratungsfolge.pruefung.worte;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A single value of an entry's content in words. */
final class Wertworte {

    private static final Pattern TAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZEIT = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern ZEITPUNKT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PERSON = Pattern.compile("(?i).*(person|vertretendurch|vertreter|vertritt|mitglied|nachfolger|vorsitz|leitung).*");
    private final Namen.Verzeichnis namen;

    Wertworte(Namen.Verzeichnis namen) {
        this.namen = namen;
    }

    String wert(String feld, JsonNode wert) {
        if (wert.isBoolean()) {
            return wert.asBoolean() ? "ja" : "nein";
        }
        if (wert.isNumber()) {
            return zahl(feld, wert);
        }
        return text(feld, wert.asText());
    }

    /** Whether the number in this field stands for a person or a body. */
    static boolean istName(String feld) {
        return feld.startsWith("gremium") || PERSON.matcher(feld).matches();
    }

    /** A number that stands for a person, as key of a map. */
    String person(String nummer) {
        return namen.person(Long.parseLong(nummer));
    }

    private String zahl(String feld, JsonNode wert) {
        boolean nummer = feld.endsWith("Id") || feld.equals("vertretenDurch") || feld.equals("sitzungsleitung");
        if (nummer && wert.isIntegralNumber()) {
            return feld.startsWith("gremium") ? namen.gremium(wert.asLong())
                    : PERSON.matcher(feld).matches() || feld.equals("sitzungsleitung") ? namen.person(wert.asLong()) : "Nr. " + wert.asLong();
        }
        return wert.isIntegralNumber() ? wert.asText() : wert.asText().replace('.', ',');
    }

    /** An instant as the record writes it, as local time. */
    static String oertlich(String moment) {
        return LocalDateTime.ofInstant(Instant.parse(moment), Datum.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String text(String feld, String text) {
        if (TAG.matcher(text).matches()) {
            return Datum.deutsch(LocalDate.parse(text));
        }
        if (ZEITPUNKT.matcher(text).matches()) {
            LocalDateTime moment = LocalDateTime.parse(text);
            return Datum.deutsch(moment.toLocalDate()) + ", " + Datum.deutsch(moment.toLocalTime());
        }
        if (ZEIT.matcher(text).matches()) {
            return Datum.deutsch(LocalTime.parse(text));
        }
        return CODE.matcher(text).matches() ? Codeworte.von(feld, text) : text;
    }
}
