package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.Angaben;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked, as it stands in the address.
 *
 * @param was     key of one list; empty: all that understand the question
 * @param gremium Kürzel of a body
 * @param von     first day, ISO or German
 * @param bis     last day
 * @param nach    mark of the page before
 */
record Suchfrage(String was, String text, String gremium, String norm, String person, String von, String bis, String nach) {

    Suchfrage {
        was = Angaben.sauber(was);
        text = Angaben.sauber(text);
        gremium = Angaben.sauber(gremium);
        norm = Angaben.sauber(norm);
        person = Angaben.sauber(person);
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

    /** Never after the period; so it is the only upper limit of a list: H2 begins at the higher one of two. For the
     * same reason each list is sorted by all columns of its index, those that are the same in every row, too. */
    Marke marke() {
        Marke marke = Marke.lesen(nach);
        LocalDateTime ende = zu().atTime(23, 59, 59);
        return marke.zeit().isAfter(ende) ? new Marke(ende, Long.MAX_VALUE) : marke;
    }

    /** @return whether anything is asked */
    public boolean gestellt() {
        return !was.isEmpty() || !text.isEmpty() || !gremium.isEmpty() || !norm.isEmpty() || !person.isEmpty()
                || !von.isEmpty() || !bis.isEmpty();
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
        return Angaben.adresse("/pruefung", werte);
    }
}
