package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a rule file apart. Whatever is not listed here becomes a {@code FREMD}: above all backslashes, also in texts, so
 * that nothing can be written in disguise; what templates would fill in; and characters that cannot be seen.
 */
final class Zerleger {

    static final String ANFUEHRUNGSZEICHEN_FEHLT = "in dieser Zeile fehlt ein Anführungszeichen";
    private static final Pattern LEERRAUM = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern KOMMENTAR = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern ZAHL = Pattern.compile("(?:0|[1-9][0-9]{0,8})(?![A-Za-z0-9_$]|\\.[0-9])");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\@$\\r\\n]*)\"");
    private static final Pattern SYMBOL = Pattern.compile("==|!=|<=|>=|&&|\\|\\||[(),.;:@<>!+*-]");
    private static final char BOM = '\uFEFF';

    private final String text;
    private final StringBuilder ohneKommentare;
    private final List<Zeichen> zeichen = new ArrayList<>();
    private int stelle;
    private int zeile = 1;

    /**
     * A file taken apart.
     *
     * @param zeichen its units, the last an {@code ENDE}
     * @param ohneKommentare the same text with blanks in place of comments, every line where it was
     */
    record Ergebnis(List<Zeichen> zeichen, String ohneKommentare) {
    }

    private Zerleger(String text) {
        this.text = text;
        this.ohneKommentare = new StringBuilder(text);
    }

    static Ergebnis zerlege(String text) {
        Zerleger zerleger = new Zerleger(text);
        zerleger.zerlege();
        return new Ergebnis(List.copyOf(zerleger.zeichen), zerleger.ohneKommentare.toString());
    }

    private void zerlege() {
        if (!text.isEmpty() && text.charAt(0) == BOM) {
            ohneKommentare.setCharAt(0, ' ');
            stelle = 1;
        }
        while (stelle < text.length()) {
            if (!leer(LEERRAUM) && !leer(KOMMENTAR) && !nimm(NAME, Zeichen.Art.NAME) && !nimm(VARIABLE, Zeichen.Art.VARIABLE)
                    && !nimm(ZAHL, Zeichen.Art.ZAHL) && !nimm(TEXT, Zeichen.Art.TEXT) && !nimm(SYMBOL, Zeichen.Art.SYMBOL)) {
                int laenge = Character.charCount(text.codePointAt(stelle));
                zeichen.add(new Zeichen(Zeichen.Art.FREMD, warumFremd(text.substring(stelle, stelle + laenge)), zeile));
                stelle += laenge;
            }
        }
        zeichen.add(new Zeichen(Zeichen.Art.ENDE, "", zeile));
    }

    private boolean leer(Pattern muster) {
        Matcher fund = muster.matcher(text).region(stelle, text.length());
        if (!fund.lookingAt()) {
            return false;
        }
        meldeUnsichtbares(fund.group());
        for (int i = fund.start(); i < fund.end(); i++) {
            if (text.charAt(i) != '\n') {
                ohneKommentare.setCharAt(i, ' ');
            }
        }
        weiter(fund);
        return true;
    }

    private boolean nimm(Pattern muster, Zeichen.Art art) {
        Matcher fund = muster.matcher(text).region(stelle, text.length());
        fund.useTransparentBounds(true);
        if (!fund.lookingAt()) {
            return false;
        }
        meldeUnsichtbares(fund.group());
        zeichen.add(new Zeichen(art, art == Zeichen.Art.TEXT ? fund.group(1) : fund.group(), zeile));
        weiter(fund);
        return true;
    }

    private void weiter(Matcher fund) {
        zeile += (int) fund.group().chars().filter(c -> c == '\n').count();
        stelle = fund.end();
    }

    private void meldeUnsichtbares(String stueck) {
        stueck.codePoints().filter(Zerleger::unsichtbar).findFirst().ifPresent(c ->
                zeichen.add(new Zeichen(Zeichen.Art.FREMD, lesbar(c), zeile)));
    }

    private static boolean unsichtbar(int c) {
        int art = Character.getType(c);
        return c != '\n' && c != '\r' && c != '\t' && (art == Character.CONTROL || art == Character.FORMAT || art == Character.SURROGATE
                || art == Character.PRIVATE_USE || art == Character.UNASSIGNED || art == Character.LINE_SEPARATOR
                || art == Character.PARAGRAPH_SEPARATOR);
    }

    private static String lesbar(int c) {
        return "hier steht ein unsichtbares Zeichen (Nr. " + String.format("%04X", c) + ")";
    }

    private String warumFremd(String fremdes) {
        int c = fremdes.codePointAt(0);
        if (unsichtbar(c)) {
            return lesbar(c);
        }
        if (c == '"') {
            int ende = text.indexOf('\n', stelle);
            String zeileAbHier = text.substring(stelle, ende < 0 ? text.length() : ende);
            return zeileAbHier.matches("\"[^\"]*[\\\\@$].*") ? "der Text enthält eines der Zeichen \\ @ $"
                    : ANFUEHRUNGSZEICHEN_FEHLT;
        }
        if (c >= '0' && c <= '9') {
            return "Zahlen sind ganze Zahlen bis 999999999 ohne Zusätze";
        }
        if (c == '/' && text.startsWith("/*", stelle)) {
            return "der Kommentar beginnt mit /* und endet nicht mit */";
        }
        if (c == '=') {
            return "ein einfaches „=“ ist nicht zulässig; verglichen wird mit „==“";
        }
        return "das Zeichen „" + fremdes + "“ gehört nicht zur Regelsprache";
    }
}
