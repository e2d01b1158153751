package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which facts the conditions of each rule name: what the path of a finding shows beside the rule. */
final class Bedingungsfelder {

    private static final Pattern KOMMENTAR = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern REGEL = Pattern.compile("\\brule\\s+\"([^\"]+)\".*?\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
    private static final Pattern KEIN_FELD = Pattern.compile("\"[^\"]*\"|\\$\\w+|\\b[A-Z]\\w*(?:\\.\\w+)*|\\b\\w+\\s*\\(");
    private static final Pattern FELD = Pattern.compile("\\b[a-z]\\w*(?:\\.[a-z]\\w*)*");
    private static final Set<String> SPRACHWOERTER = Set.of("in", "not", "contains", "memberOf", "null", "true", "false");

    private final Map<String, List<String>> jeRegel;

    private Bedingungsfelder(Map<String, List<String>> jeRegel) {
        this.jeRegel = jeRegel;
    }

    static Bedingungsfelder aus(Regeldateien dateien) {
        Map<String, List<String>> jeRegel = new HashMap<>();
        dateien.regeldateien().forEach(datei -> {
            Matcher regel = REGEL.matcher(KOMMENTAR.matcher(dateien.texte().get(datei)).replaceAll(""));
            while (regel.find()) {
                jeRegel.put(regel.group(1), felder(regel.group(2)));
            }
        });
        return new Bedingungsfelder(jeRegel);
    }

    private static List<String> felder(String bedingung) {
        List<String> felder = new ArrayList<>();
        Matcher feld = FELD.matcher(KEIN_FELD.matcher(bedingung).replaceAll(" "));
        while (feld.find()) {
            if (!SPRACHWOERTER.contains(feld.group()) && !felder.contains(feld.group())) {
                felder.add(feld.group());
            }
        }
        return felder;
    }

    /** The rule with the values of the facts its conditions name. */
    Pfadschritt pfadschritt(Regel regel, Object fakten, Ortsrecht ortsrecht) {
        Map<String, String> werte = new LinkedHashMap<>();
        for (String feld : jeRegel.getOrDefault(regel.name(), List.of())) {
            werte.put(feld, worte(Faktenwert.lies(fakten, feld)));
        }
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
