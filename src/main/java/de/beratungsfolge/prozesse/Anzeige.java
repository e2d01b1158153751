package de.beratungsfolge.prozesse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** Shapes what a task shows: small values only, the documents stay where they are. */
@Component
public class Anzeige {

    /** Name of a finding's hints, sentences to show one below the other. */
    public static final String HINWEISE = "hinweise";
    private static final Set<String> MERKMALE = Set.of("id", "satz", "normen", HINWEISE, "quelle", "optionen");

    private final ObjectMapper json;
    private final Maengelhinweise maengel;

    Anzeige(ObjectMapper json, Maengelhinweise maengel) {
        this.json = json;
        this.maengel = maengel;
    }

    /** @return whether these values are a finding as {@link #befund} shapes it */
    public static boolean istBefund(Map<?, ?> werte) {
        return werte.keySet().containsAll(MERKMALE);
    }

    /** @return the values as the local variable {@code anzeige} of a task */
    public JsonValue fuerFormular(Map<String, Object> werte) {
        try {
            return SpinValues.jsonValue(json.writeValueAsString(maengel.ergaenzt(werte))).create();
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Anzeige lässt sich nicht als JSON schreiben", fehler);
        }
    }

    /**
     * A finding in words, with the results a person may establish.
     *
     * @param anmerkungen German sentences to show after the finding's own hints
     */
    public static Map<String, Object> befund(ErhobenerBefund erhoben, String... anmerkungen) {
        return befund(erhoben, Map.of(), anmerkungen);
    }

    /**
     * The same, where establishing one of the other results takes something else than a reason.
     *
     * @param namen what such a result is offered as
     */
    public static Map<String, Object> befund(ErhobenerBefund erhoben, Map<String, String> namen, String... anmerkungen) {
        Befund befund = erhoben.befund();
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("id", erhoben.id());
        werte.put("ergebnis", befund.ergebnis());
        werte.put("ergebnisName", Bezeichnungen.ergebnis(befund.pruefung(), befund.ergebnis()));
        werte.put("satz", befund.satz());
        werte.put("normen", String.join(" · ", befund.normen()));
        werte.put(HINWEISE, Stream.of(befund.hinweise().stream().map(Bezeichnungen::hinweis), lesarten(befund),
                Stream.of(anmerkungen)).flatMap(Function.identity()).toList());
        werte.put("anders", befund.erlaeuterung() == null ? "" : befund.erlaeuterung().waereAnders());
        werte.put("quelle", befund.quelle() + ", Fassung " + befund.regelfassung().substring(0, 8));
        werte.put("optionen", optionen(befund, namen));
        return werte;
    }

    private static Stream<String> lesarten(Befund befund) {
        return befund.erlaeuterung() == null ? Stream.empty()
                : befund.erlaeuterung().lesarten().stream().map(lesart -> "Lesart: " + lesart);
    }

    /** @return an entry of a choice as forms want it */
    public static Map<String, Object> option(Object wert, String text) {
        return Map.of("value", wert, "label", text);
    }

    private static List<Map<String, Object>> optionen(Befund befund, Map<String, String> namen) {
        List<Map<String, Object>> optionen = new ArrayList<>();
        for (String ergebnis : Feststellungen.ergebnisse(befund.pruefung())) {
            String name = gross(Bezeichnungen.ergebnis(befund.pruefung(), ergebnis));
            if (ergebnis.equals(befund.ergebnis())) {
                optionen.add(0, option(ergebnis, name + " – wie gerechnet"));
            } else {
                optionen.add(option(ergebnis, namen.getOrDefault(ergebnis, name + " – abweichend, mit Begründung")));
            }
        }
        return optionen;
    }

    private static String gross(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
