package de.beratungsfolge.dokumente;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a body in sentences. A name of another kind stays as it is, in quotation marks. */
final class Gremiumsname {

    private static final Pattern NAME = Pattern.compile("(?i)(.*?(?:ausschuss|rat))((?:\\s.*)?)");

    private Gremiumsname() {
    }

    /** E.g. "des Sozialausschusses", "des Ausschusses für Kultur". */
    static String genitiv(String name) {
        Matcher teile = NAME.matcher(name);
        return teile.matches() ? "des " + teile.group(1) + "es" + teile.group(2) : "des Gremiums „" + name + "“";
    }

    /** As a sentence begins with it, e.g. "Der Sozialausschuss". */
    static String satzanfang(String name) {
        return NAME.matcher(name).matches() ? "Der " + name : "Das Gremium „" + name + "“";
    }
}
