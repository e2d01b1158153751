package de.beratungsfolge.dokumente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as templates get them: texts, truth values, lists and named fields. */
final class Werte {

    private static final Pattern STEUERZEICHEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");
    private static final Pattern LEERZEILE = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern EINTRAG = Pattern.compile("[-–•*]\\s+.*");

    private Werte() {
    }

    /** Named fields in this order: name, value, name, value, …; a field without a value is there all the same. */
    static Map<String, Object> von(Object... namenUndWerte) {
        Map<String, Object> felder = new LinkedHashMap<>();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            Object wert = namenUndWerte[i + 1];
            felder.put((String) namenUndWerte[i], wert instanceof String text ? sauber(text) : wert);
        }
        return felder;
    }

    /** The text without what no document can show; line ends as {@code \n}. */
    static String sauber(String text) {
        return STEUERZEICHEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** The paragraphs of a text: what blank lines separate. */
    static List<String> absaetze(String text) {
        return text == null || text.isBlank() ? List.of()
                : LEERZEILE.splitAsStream(sauber(text).strip()).filter(absatz -> !absatz.isBlank()).toList();
    }

    /** Paragraphs, and enumerations where every line begins with a dash. */
    static List<Map<String, Object>> bloecke(String text) {
        List<Map<String, Object>> bloecke = new ArrayList<>();
        for (String absatz : absaetze(text)) {
            List<String> zeilen = Arrays.asList(absatz.split("\\n"));
            boolean aufzaehlung = zeilen.stream().allMatch(zeile -> EINTRAG.matcher(zeile.strip()).matches());
            bloecke.add(von("aufzaehlung", aufzaehlung, "text", aufzaehlung ? "" : absatz, "eintraege", aufzaehlung
                    ? zeilen.stream().map(zeile -> zeile.strip().substring(1).strip()).toList() : List.of()));
        }
        return bloecke;
    }

    /** The list, or nothing in place of an empty one, so that a template can ask for it. */
    static <T> List<T> oderNichts(List<T> liste) {
        return liste.isEmpty() ? null : liste;
    }

    /** A part of a file name: letters without umlauts, digits, hyphens. */
    static String dateiname(String... teile) {
        return Arrays.stream(teile).map(teil -> teil.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae")
                        .replace("Ö", "Oe").replace("Ü", "Ue").replace("ß", "ss").replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-+|-+$", ""))
                .filter(teil -> !teil.isEmpty()).collect(Collectors.joining("_")) + ".pdf";
    }
}
