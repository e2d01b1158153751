package de.beratungsfolge.pruefung.listen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed to, as it stands in the address. Whatever cannot be understood does not narrow.
 *
 * @param gremium Kürzel of a body
 * @param person  a part of a name
 * @param art     key of one kind of row
 * @param von     first day, ISO or German
 * @param bis     last day
 * @param nach    where the page before ended: day and number
 */
record Filter(String gremium, String person, String art, String von, String bis, String nach) {

    static final Filter KEINER = new Filter("", "", "", "", "", "");
    private static final LocalDate FRUEHESTER = LocalDate.of(1, 1, 1);
    private static final LocalDate SPAETESTER = LocalDate.of(9999, 12, 31);
    private static final List<DateTimeFormatter> FORMEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu"));
    private static final Pattern MARKE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(-?\\d{1,18})");

    Filter {
        gremium = sauber(gremium);
        person = sauber(person);
        art = sauber(art);
        von = sauber(von);
        bis = sauber(bis);
        nach = sauber(nach);
    }

    private static String sauber(String wert) {
        return wert == null ? "" : wert.strip();
    }

    LocalDate ab() {
        return tag(von, FRUEHESTER);
    }

    LocalDate zu() {
        return tag(bis, SPAETESTER);
    }

    /** @return the last row of the page before, or null at the beginning */
    Stelle marke() {
        Matcher marke = MARKE.matcher(nach);
        return marke.matches() ? new Stelle(tag(marke.group(1), SPAETESTER), Long.parseLong(marke.group(2)), "") : null;
    }

    /** @return the same, the page after this row */
    Filter nach(Stelle letzte) {
        return new Filter(gremium, person, art, von, bis, letzte.tag() + "_" + letzte.id());
    }

    /** @return the same from its beginning */
    public Filter vonVorn() {
        return new Filter(gremium, person, art, von, bis, "");
    }

    /** @return whether anything narrows */
    public boolean engt() {
        return !vonVorn().equals(KEINER);
    }

    /** @return the address of a list narrowed so */
    public String adresse(String frage) {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("gremium", gremium);
        werte.put("person", person);
        werte.put("art", art);
        werte.put("von", von);
        werte.put("bis", bis);
        werte.put("nach", nach);
        werte.values().removeIf(String::isEmpty);
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath("/pruefung/listen/" + frage);
        werte.keySet().forEach(name -> adresse.queryParam(name, "{" + name + "}"));
        return adresse.encode().buildAndExpand(werte).toUriString();
    }

    private static LocalDate tag(String text, LocalDate sonst) {
        for (DateTimeFormatter form : FORMEN) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException andere) {
                continue;
            }
        }
        return sonst;
    }
}
