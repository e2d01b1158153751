package de.beratungsfolge.protokoll;

import java.util.Map;
import java.util.SortedMap;

/**
 * Canonical JSON (RFC 8785) of an object that holds only texts, whole numbers and null, written directly: the check of a large
 * record needs it millions of times.
 */
final class Flachform {

    private static final long GROESSTE_GANZE_ZAHL = 1L << 53;
    private static final char ERSTES_ZEICHEN = 0x20;

    private Flachform() {
    }

    /** @return the canonical form, or null: this one is too special, ask {@link Verkettung#kanonisch} */
    static String von(SortedMap<String, ?> felder) {
        StringBuilder text = new StringBuilder(512).append('{');
        for (Map.Entry<String, ?> feld : felder.entrySet()) {
            if (text.length() > 1) {
                text.append(',');
            }
            if (!text(feld.getKey(), text) || !wert(feld.getValue(), text.append(':'))) {
                return null;
            }
        }
        return text.append('}').toString();
    }

    private static boolean wert(Object wert, StringBuilder ziel) {
        if (wert instanceof String text) {
            return text(text, ziel);
        }
        if (wert instanceof Integer || wert instanceof Long zahl && Math.abs(zahl) < GROESSTE_GANZE_ZAHL) {
            ziel.append(wert);
            return true;
        }
        ziel.append("null");
        return wert == null;
    }

    private static boolean text(String text, StringBuilder ziel) {
        ziel.append('"');
        for (int i = 0; i < text.length(); i++) {
            char zeichen = text.charAt(i);
            if (zeichen == '\n') {
                ziel.append("\\n");
            } else if (zeichen < ERSTES_ZEICHEN || Character.isSurrogate(zeichen)) {
                return false;
            } else if (zeichen == '"' || zeichen == '\\') {
                ziel.append('\\').append(zeichen);
            } else {
                ziel.append(zeichen);
            }
        }
        ziel.append('"');
        return true;
    }
}
