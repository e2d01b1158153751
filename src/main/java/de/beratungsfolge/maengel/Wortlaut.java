package de.beratungsfolge.maengel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the bylaws, taken apart by section and numbered paragraph, to verify quotations. */
final class Wortlaut {

    /** Name of what stands before the first section. */
    static final String UEBERSCHRIFT = "Überschrift";

    private static final Pattern PARAGRAF = Pattern.compile("§ \\d+[a-z]?(?= )");
    private static final Pattern ABSATZ = Pattern.compile("(\\d+)\\. ");

    private final Map<String, StringBuilder> stellen = new LinkedHashMap<>();

    Wortlaut(String text) {
        String paragraf = UEBERSCHRIFT;
        String stelle = UEBERSCHRIFT;
        for (String zeile : text.lines().toList()) {
            Matcher anfang = PARAGRAF.matcher(zeile);
            Matcher absatz = ABSATZ.matcher(zeile);
            if (anfang.lookingAt()) {
                paragraf = anfang.group();
                stelle = paragraf;
            } else if (absatz.lookingAt()) {
                stelle = paragraf + " Abs. " + absatz.group(1);
            }
            anfuegen(paragraf, zeile);
            if (!stelle.equals(paragraf)) {
                anfuegen(stelle, zeile);
            }
        }
    }

    private void anfuegen(String stelle, String zeile) {
        stellen.computeIfAbsent(stelle, neu -> new StringBuilder()).append(zeile).append(' ');
    }

    /** @return whether there is such a section or paragraph */
    boolean kennt(String stelle) {
        return stellen.containsKey(stelle);
    }

    /** @return whether these words stand there, literally but for line breaks */
    boolean steht(String stelle, String worte) {
        return kennt(stelle) && einzeilig(stellen.get(stelle).toString()).contains(einzeilig(worte));
    }

    private static String einzeilig(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
