package de.beratungsfolge.pruefung;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Tageseingabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asked for, as it stands in an address. */
public final class Angaben {

    /** Before every day there is. */
    public static final LocalDate FRUEHESTER = LocalDate.of(1, 1, 1);
    /** After every day there is. */
    public static final LocalDate SPAETESTER = LocalDate.of(9999, 12, 31);

    private Angaben() {
    }

    /** @return the text without space around it, never null */
    public static String sauber(String wert) {
        return wert == null ? "" : wert.strip();
    }

    /** @return the day, written in ISO or German, or else the other one */
    public static LocalDate tag(String text, LocalDate sonst) {
        try {
            LocalDate tag = Tageseingabe.lesen("", text);
            return tag == null ? sonst : tag;
        } catch (EingabeFehler keinTag) {
            return sonst;
        }
    }

    /** @return why this is no period, one German sentence per field; empty: it is one, or an open one, or none */
    public static List<String> unverstanden(String von, String bis) {
        List<String> gruende = new ArrayList<>(unverstanden(() -> Tageseingabe.lesen("Von", von)));
        gruende.addAll(unverstanden(() -> Tageseingabe.lesen("Bis", bis)));
        return gruende;
    }

    /** @return why this cannot be read, one German sentence per field; empty: it can */
    public static List<String> unverstanden(Runnable lesen) {
        try {
            lesen.run();
            return List.of();
        } catch (EingabeFehler fehler) {
            return fehler.gruende();
        }
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
