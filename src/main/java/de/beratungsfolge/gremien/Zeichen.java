package de.beratungsfolge.gremien;

import java.util.regex.Pattern;

/** Characters that names must not contain because nobody sees them. */
final class Zeichen {

    static final String GRUND = "enthält unsichtbare Steuerzeichen.";

    private static final Pattern UNSICHTBAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\uFFFD\\u2028\\u2029]");

    private Zeichen() {
    }

    /** @return whether there is a control character, or one that stands for an unreadable byte; null has none */
    static boolean unsichtbare(String text) {
        return text != null && UNSICHTBAR.matcher(text).find();
    }
}
