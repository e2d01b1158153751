package de.beratungsfolge.regelwerk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule that fired, and what it looked at.
 *
 * @param regel name of the rule
 * @param fundstelle file and line
 * @param normen the norms it rests on
 * @param fakten the facts its conditions name, with their values in words, in the order in which they are named
 * @param lesart the reading on which it rests, with certainty and source; {@code null}: nothing disputed
 */
public record Pfadschritt(String regel, String fundstelle, List<String> normen, Map<String, String> fakten, String lesart) {

    static Pfadschritt von(Regel regel, Object fakten, Ortsrecht ortsrecht) {
        Map<String, String> werte = new LinkedHashMap<>();
        regel.felder().forEach(feld -> werte.put(feld, worte(Faktenwert.lies(fakten, feld))));
        return new Pfadschritt(regel.name(), regel.fundstelle(), regel.normen().stream().map(Zitat::toString).toList(),
                Collections.unmodifiableMap(werte),
                regel.lesart() == null ? null : regel.lesart() + " (" + ortsrecht.herkunft(regel.lesart().name()) + ")");
    }

    private static String worte(Object wert) {
        if (wert instanceof Boolean wahr) {
            return wahr ? "ja" : "nein";
        }
        return wert == null ? "nicht angegeben" : wert instanceof Record ? "angegeben" : Satzvorlage.text(wert);
    }
}
