package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Locale;

/** Numbers in figures or, up to twenty, in German words. */
final class Zahlwort {

    private static final List<String> WORTE = List.of("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben",
            "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
            "achtzehn", "neunzehn", "zwanzig");
    /** A number as a group of a pattern. */
    static final String MUSTER = "(\\d+|[Kk]eine[rn]?|[Ee]ine[rnms]?|[Nn]ull|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|"
            + "[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Dd]reizehn|[Vv]ierzehn|[Ff]ünfzehn|[Ss]echzehn|[Ss]iebzehn|[Aa]chtzehn|"
            + "[Nn]eunzehn|[Zz]wanzig)";

    private Zahlwort() {
    }

    static int zahl(String wort) {
        String klein = wort.toLowerCase(Locale.GERMAN);
        if (Character.isDigit(klein.charAt(0))) {
            return klein.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(klein);
        }
        if (klein.startsWith("kein")) {
            return 0;
        }
        return klein.startsWith("eine") ? 1 : WORTE.indexOf(klein);
    }
}
