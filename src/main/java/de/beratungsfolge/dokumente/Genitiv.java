package de.beratungsfolge.dokumente;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a body in the genitive: "des Sozialausschusses", "des Ausschusses für Kultur". */
final class Genitiv {

    private static final Pattern NAME = Pattern.compile("(?i)(.*?(?:ausschuss|rat))((?:\\s.*)?)");

    private Genitiv() {
    }

    /** A name of another kind stays as it is, in quotation marks. */
    static String von(String name) {
        Matcher teile = NAME.matcher(name);
        return teile.matches() ? "des " + teile.group(1) + "es" + teile.group(2) : "des Gremiums „" + name + "“";
    }
}
