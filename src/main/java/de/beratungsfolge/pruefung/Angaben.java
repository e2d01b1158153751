package de.beratungsfolge.pruefung;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asked for, as it stands in an address. Whatever cannot be understood does not restrict. */
public final class Angaben {

    /** Before every day there is. */
    public static final LocalDate FRUEHESTER = LocalDate.of(1, 1, 1);
    /** After every day there is. */
    public static final LocalDate SPAETESTER = LocalDate.of(9999, 12, 31);
    private static final List<DateTimeFormatter> FORMEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu"));

    private Angaben() {
    }

    /** @return the text without space around it, never null */
    public static String sauber(String wert) {
        return wert == null ? "" : wert.strip();
    }

    /** @return the day, written in ISO or German, or else the other one */
    public static LocalDate tag(String text, LocalDate sonst) {
        for (DateTimeFormatter form : FORMEN) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException andere) {
                continue;
            }
        }
        return sonst;
    }

    /** @return the address of a page with what was asked of it; what is empty is left out */
    public static String adresse(String seite, Map<String, String> angaben) {
        Map<String, String> werte = new LinkedHashMap<>(angaben);
        werte.values().removeIf(String::isEmpty);
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath(seite);
        werte.keySet().forEach(name -> adresse.queryParam(name, "{" + name + "}"));
        return adresse.encode().buildAndExpand(werte).toUriString();
    }
}
