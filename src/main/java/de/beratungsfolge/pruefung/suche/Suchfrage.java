package de.beratungsfolge.pruefung.suche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was asked, as it stands in the address. Whatever cannot be understood does not restrict.
 *
 * @param was     key of one list; empty: all that understand the question
 * @param gremium Kürzel of a body
 * @param von     first day, ISO or German
 * @param bis     last day
 * @param nach    mark of the page before
 */
record Suchfrage(String was, String text, String gremium, String norm, String person, String von, String bis, String nach) {

    private static final LocalDate FRUEHESTER = LocalDate.of(1, 1, 1);
    private static final LocalDate SPAETESTER = LocalDate.of(9999, 12, 31);
    private static final List<DateTimeFormatter> FORMEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.uuuu"));

    Suchfrage {
        was = sauber(was);
        text = sauber(text);
        gremium = sauber(gremium);
        norm = sauber(norm);
        person = sauber(person);
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

    boolean hatZeitraum() {
        return !ab().equals(FRUEHESTER) || !zu().equals(SPAETESTER);
    }

    /** Never after the period; so it is the only upper limit of a list: H2 begins at the higher one of two. For the
     * same reason each list is sorted by all columns of its index, those that are the same in every row, too. */
    Marke marke() {
        Marke marke = Marke.lesen(nach);
        LocalDateTime ende = zu().atTime(23, 59, 59);
        return marke.zeit().isAfter(ende) ? new Marke(ende, Long.MAX_VALUE) : marke;
    }

    /** @return whether anything is asked */
    public boolean gestellt() {
        return !was.isEmpty() || !text.isEmpty() || !gremium.isEmpty() || !norm.isEmpty() || !person.isEmpty() || hatZeitraum();
    }

    /** @return the same question put to one list, from its beginning */
    public Suchfrage an(String liste) {
        return new Suchfrage(liste, text, gremium, norm, person, von, bis, "");
    }

    /** @return the same question, the page after this mark */
    public Suchfrage ab(String marke) {
        return new Suchfrage(was, text, gremium, norm, person, von, bis, marke);
    }

    /** @return its address */
    public String adresse() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("was", was);
        werte.put("text", text);
        werte.put("gremium", gremium);
        werte.put("norm", norm);
        werte.put("person", person);
        werte.put("von", von);
        werte.put("bis", bis);
        werte.put("nach", nach);
        werte.values().removeIf(String::isEmpty);
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath("/pruefung");
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
