package de.beratungsfolge.pruefung.worte;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A single value of an entry's content in words. */
final class Wertworte {

    private static final Pattern TAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZEIT = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern ZEITPUNKT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PERSON = Pattern.compile("(?i).*(person|vertretendurch|vertreter|vertritt|mitglied|nachfolger|vorsitz|leitung).*");
    private static final Set<String> CODEFELDER = Set.of("art", "aktion", "stand", "status", "ergebnis", "form", "weise", "ausgang",
            "klimawirkung", "haeufigkeit", "stelle", "stimme", "rolle", "entscheidung", "gegenstand", "verlaesst", "beziehung", "befund",
            "festgestellt", "fortsetzung", "buergermeisterStimme", "bekanntmachungsform");
    private static final Map<String, String> FESTE = Map.of("JA", "Ja", "NEIN", "Nein", "ENTHALTUNG", "Enthaltung");

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
        return CODE.matcher(text).matches() ? code(feld, text) : text;
    }

    /** Only what is surely a code of the program is put into words; what somebody wrote in capitals stays. */
    private static String code(String feld, String code) {
        String fest = FESTE.get(code);
        if (fest != null) {
            return fest;
        }
        String bezeichnung = Bezeichnungen.ergebnis("", code);
        boolean sicher = CODEFELDER.contains(feld) || code.contains("_");
        return !bezeichnung.equals(code) ? bezeichnung
                : sicher ? Feldworte.umlaute(code.toLowerCase(Locale.GERMANY).replace('_', ' ')) : code;
    }
}
