package de.beratungsfolge.sitzungen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits German prose into sentences; dates, numbers and usual abbreviations end none. */
final class Satzteiler {

    private static final Pattern ENDE = Pattern.compile("[.!?](?=\\s+[\\p{Lu}„\"])");
    private static final Pattern KEIN_ENDE = Pattern.compile(
            "(?:^|[\\s(])(?:Fr|Hr|Dr|Prof|gem|Abs|Nr|ca|bzw|vgl|stellv|evtl|ggf|Str|lfd|\\p{L}|\\d+)\\.$");

    private Satzteiler() {
    }

    static List<String> saetze(String text) {
        List<String> saetze = new ArrayList<>();
        for (String absatz : text.split("\\R")) {
            int anfang = 0;
            Matcher ende = ENDE.matcher(absatz);
            while (ende.find()) {
                if (!KEIN_ENDE.matcher(absatz.substring(anfang, ende.end())).find()) {
                    saetze.add(absatz.substring(anfang, ende.end()).strip());
                    anfang = ende.end();
                }
            }
            saetze.add(absatz.substring(anfang).strip());
        }
        return saetze.stream().filter(satz -> !satz.isEmpty()).toList();
    }
}
