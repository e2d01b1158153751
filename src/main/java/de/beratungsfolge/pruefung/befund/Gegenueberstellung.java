package de.beratungsfolge.pruefung.befund;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.beratungsfolge.feststellungen.Nachpruefung;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A finding as recorded, from its own version again, and from today's, side by side.
 *
 * @param bestaetigt  the version that gave the finding gives it again
 * @param heuteAnders today's rules find something else
 */
public record Gegenueberstellung(boolean bestaetigt, boolean heuteAnders, List<Zeile> zeilen) {

    /**
     * One respect in which they are compared.
     *
     * @param damalsAnders the version that gave it says something else now
     * @param heuteAnders  today's version says something else
     */
    public record Zeile(String was, String verzeichnet, String damalige, String heutige, boolean damalsAnders, boolean heuteAnders) {
    }

    static Gegenueberstellung von(Nachpruefung eine, ObjectMapper json, Inhaltsworte worte) {
        return new Gegenueberstellung(eine.bestaetigt(), eine.heuteAnders(), List.of(
                texte("Ergebnis", eine, befund -> Bezeichnungen.ergebnis(befund.pruefung(), befund.ergebnis())),
                texte("Satz", eine, Befund::satz),
                texte("Normen", eine, befund -> String.join(", ", befund.normen())),
                texte("Hinweise", eine, befund -> befund.hinweise().stream().map(Bezeichnungen::hinweis).collect(Collectors.joining(" "))),
                zeile("Werte", eine, befund -> geordnet(befund.werte(), json), werte -> worte.felder(werte).stream()
                        .map(feld -> feld.name() + ": " + feld.wert()).collect(Collectors.joining("; "))),
                texte("Regeln", eine, befund -> befund.regeln().stream().sorted().collect(Collectors.joining("\n")))));
    }

    private static Zeile texte(String was, Nachpruefung eine, Function<Befund, String> text) {
        return zeile(was, eine, text, Function.identity());
    }

    private static <T> Zeile zeile(String was, Nachpruefung eine, Function<Befund, T> wert, Function<T, String> worte) {
        T verzeichnet = wert.apply(eine.verzeichnet());
        T damalige = wert.apply(eine.damalige());
        T heutige = wert.apply(eine.heutige());
        return new Zeile(was, worte.apply(verzeichnet), worte.apply(damalige), worte.apply(heutige), !verzeichnet.equals(damalige),
                !verzeichnet.equals(heutige));
    }

    /** As the record writes them: what the rules answer are maps whose order is another one in each run of the program. */
    private static JsonNode geordnet(Map<String, Object> werte, ObjectMapper json) {
        try {
            return json.readTree(json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(werte));
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Werte eines Befundes lassen sich nicht schreiben", fehler);
        }
    }
}
