package de.beratungsfolge.pruefung.suche;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are kept and sought: small letters and digits only, umlauts written out. */
final class Suchworte {

    private static final int LAENGE = 60;
    static final String GREMIUM = "gremium ";
    private static final Pattern TRENNER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AKZENTE = Pattern.compile("\\p{M}+");

    private Suchworte() {
    }

    static Set<String> von(String text) {
        Set<String> worte = new LinkedHashSet<>();
        for (String wort : TRENNER.split(flach(text))) {
            if (!wort.isEmpty()) {
                worte.add(wort.length() > LAENGE ? wort.substring(0, LAENGE) : wort);
            }
        }
        return worte;
    }

    /** A body of a paper's route, kept among its words; nobody can enter a word with a space in it. */
    static String gremium(long id) {
        return GREMIUM + id;
    }

    static boolean istGremium(String wort) {
        return wort.startsWith(GREMIUM);
    }

    /** The first word after all that begin with this one; empty: there is none. */
    static String nach(String anfang) {
        for (int i = anfang.length() - 1; i >= 0; i--) {
            char zeichen = anfang.charAt(i);
            if (zeichen != 'z') {
                return anfang.substring(0, i) + (zeichen == '9' ? 'a' : (char) (zeichen + 1));
            }
        }
        return "";
    }

    private static String flach(String text) {
        String klein = (text == null ? "" : text).toLowerCase(Locale.GERMANY).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss");
        return AKZENTE.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD)).replaceAll("");
    }
}
