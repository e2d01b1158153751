package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.pruefung.Angaben;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list is narrowed to, as it stands in the address.
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
    private static final Pattern MARKE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(-?\\d{1,18})");

    Filter {
        gremium = Angaben.sauber(gremium);
        person = Angaben.sauber(person);
        art = Angaben.sauber(art);
        von = Angaben.sauber(von);
        bis = Angaben.sauber(bis);
        nach = Angaben.sauber(nach);
    }

    LocalDate ab() {
        return Angaben.tag(von, Angaben.FRUEHESTER);
    }

    LocalDate zu() {
        return Angaben.tag(bis, Angaben.SPAETESTER);
    }

    boolean hatZeitraum() {
        return !ab().equals(Angaben.FRUEHESTER) || !zu().equals(Angaben.SPAETESTER);
    }

    /** @return the last row of the page before, or null at the beginning */
    Stelle marke() {
        Matcher marke = MARKE.matcher(nach);
        try {
            return marke.matches() ? new Stelle(LocalDate.parse(marke.group(1)), Long.parseLong(marke.group(2)), "") : null;
        } catch (DateTimeParseException keine) {
            return null;
        }
    }

    /** @return the same, the page after this row */
    Filter nach(Stelle letzte) {
        return new Filter(gremium, person, art, von, bis, letzte.tag() + "_" + letzte.id());
    }

    /** @return the same from its beginning */
    public Filter vonVorn() {
        return new Filter(gremium, person, art, von, bis, "");
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
        return Angaben.adresse("/pruefung/listen/" + frage, werte);
    }
}
