package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Tageseingabe;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a file. What cannot be read is reported with line and column, and stands as null. */
final class Csvzeile {

    private final int nummer;
    private final Map<String, String> werte;
    private final Einfuhrbericht bericht;
    private boolean fehlerhaft;
    private boolean bewirktEtwas;

    Csvzeile(int nummer, Map<String, String> werte, Einfuhrbericht bericht) {
        this.nummer = nummer;
        this.werte = werte;
        this.bericht = bericht;
    }

    int nummer() {
        return nummer;
    }

    boolean fehlerhaft() {
        return fehlerhaft;
    }

    /** Notes that the line adds or changes a person. */
    void merkeWirkung() {
        bewirktEtwas = true;
    }

    boolean bewirktEtwas() {
        return bewirktEtwas;
    }

    void fehler(String spalte, String grund) {
        fehlerhaft = true;
        bericht.fehler(nummer, spalte, grund);
    }

    /** @return the text of the cell, empty for none */
    String text(String spalte) {
        String wert = werte.getOrDefault(spalte, "");
        if (Zeichen.unsichtbare(wert)) {
            fehler(spalte, Zeichen.GRUND);
        }
        return wert;
    }

    /** Like {@link #text}, and reports an empty cell. */
    String pflicht(String spalte) {
        String wert = text(spalte);
        if (wert.isEmpty()) {
            fehler(spalte, "bitte angeben.");
        }
        return wert;
    }

    LocalDate tag(String spalte) {
        try {
            return Tageseingabe.lesen(spalte, text(spalte));
        } catch (EingabeFehler keinTag) {
            fehler(spalte, keinTag.gruende().get(0).substring(spalte.length() + 2));
            return null;
        }
    }

    /** Like {@link #tag}, and reports an empty cell. */
    LocalDate pflichttag(String spalte) {
        return pflicht(spalte).isEmpty() ? null : tag(spalte);
    }

    Integer zahl(String spalte) {
        String wert = text(spalte);
        if (wert.isEmpty()) {
            return null;
        }
        if (!wert.matches("\\d{1,9}")) {
            fehler(spalte, "„" + wert + "“ ist keine ganze Zahl.");
            return null;
        }
        return Integer.valueOf(wert);
    }

    /** @param suche finds what the text names
     *  @param was  what is looked for, e.g. "Diese Fraktion" */
    <T> T wahl(String spalte, Function<String, Optional<T>> suche, String was) {
        String wert = text(spalte);
        if (wert.isEmpty()) {
            return null;
        }
        return suche.apply(wert).orElseGet(() -> {
            fehler(spalte, "„" + wert + "“: " + was + " ist nicht bekannt.");
            return null;
        });
    }
}
