package de.beratungsfolge.pruefung.worte;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/** A single value of an entry's content in words. */
final class Wertworte {

    private static final Pattern TAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZEIT = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern ZEITPUNKT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PERSON = Pattern.compile("(?i).*(person|vertretendurch|vertreter|vertritt|mitglied|nachfolger|vorsitz|leitung).*");
    /** Numbers of people whose field does not end in "Id". */
    private static final Set<String> OHNE_ENDUNG = Set.of("vertretenDurch", "sitzungsleitung", "antragstellende");
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
        return text(feld, istName(feld) || feld.equals("verfasser") ? namen.anmeldename(wert.asText()) : wert.asText());
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
        boolean nummer = feld.endsWith("Id") || OHNE_ENDUNG.contains(feld);
        if (nummer && wert.isIntegralNumber()) {
            return feld.startsWith("gremium") ? namen.gremium(wert.asLong())
                    : PERSON.matcher(feld).matches() || OHNE_ENDUNG.contains(feld) ? namen.person(wert.asLong()) : "Nr. " + wert.asLong();
        }
        return wert.isIntegralNumber() ? wert.asText() : bruch(wert.decimalValue().stripTrailingZeros());
    }

    /** Fractions are amounts, and an amount with cents has two places. */
    private static String bruch(BigDecimal zahl) {
        return (zahl.scale() == 1 ? zahl.setScale(2) : zahl).toPlainString().replace('.', ',');
    }

    /** An instant as the record writes it, as local time; what only looks like one stays. */
    static String oertlich(String moment) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(moment), Datum.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeException keiner) {
            return moment;
        }
    }

    /** @return a day, a time or a code in words; what only looks like one stays */
    static String text(String feld, String text) {
        try {
            return inWorten(feld, text);
        } catch (DateTimeException keiner) {
            return text;
        }
    }

    private static String inWorten(String feld, String text) {
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
