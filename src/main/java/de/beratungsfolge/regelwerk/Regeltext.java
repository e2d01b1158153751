package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one rule, taken apart as far as its conditions go. Places are offsets in that text.
 *
 * @param text from {@code rule} to {@code end}
 */
public record Regeltext(String text) {

    private static final Pattern KOMMENTAR_ODER_TEXT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern REGEL = Pattern.compile("\\brule\\b.*?\\bend\\b", Pattern.DOTALL);
    private static final Pattern MUSTER = Pattern.compile("\\bwhen\\b\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*\\(");
    private static final Pattern VERGLEICH = Pattern.compile("==|!=|<=|>=|<|>");
    private static final Pattern GRENZE = Pattern.compile("&&|\\|\\||[,?:]|==|!=|<=|>=|<|>|!(?!=)");

    /** A stretch of the text. */
    public record Stelle(int von, int bis, String text) {
    }

    /**
     * A comparison.
     *
     * @param bedingung the condition it belongs to
     * @param links left side
     * @param zeichen the sign
     * @param rechts right side
     */
    public record Vergleich(Stelle bedingung, Stelle links, Stelle zeichen, Stelle rechts) {
    }

    /** The rules of a file, each with the offset of its first character. */
    static List<Stelle> regeln(String datei) {
        return REGEL.matcher(ohneTexte(datei)).results()
                .map(fund -> stelle(datei, fund.start(), fund.end())).toList();
    }

    /** The same text with blanks in place of everything in comments and quotation marks. */
    public static String ohneTexte(String text) {
        return KOMMENTAR_ODER_TEXT.matcher(text).replaceAll(fund ->
                fund.group().replaceAll(fund.group().startsWith("\"") ? "[^\"\\n]" : "[^\\n]", " "));
    }

    /** Name of the type of facts the rule is about; empty if it cannot be told. */
    public String faktentyp() {
        Matcher muster = MUSTER.matcher(ohneTexte(text));
        return muster.find() ? muster.group(1) : "";
    }

    /** The conditions between the commas of the pattern, bindings included. */
    public List<Stelle> bedingungen() {
        String nackt = ohneTexte(text);
        Matcher muster = MUSTER.matcher(nackt);
        return muster.find() ? geteilt(nackt, muster.end(), klammerZu(nackt, muster.end())) : List.of();
    }

    /** Every comparison in the conditions. */
    public List<Vergleich> vergleiche() {
        String nackt = ohneTexte(text);
        List<Vergleich> vergleiche = new ArrayList<>();
        for (Stelle bedingung : bedingungen()) {
            Matcher zeichen = VERGLEICH.matcher(nackt).region(bedingung.von, bedingung.bis);
            while (zeichen.find()) {
                vergleiche.add(new Vergleich(bedingung, getrimmt(linksVon(nackt, zeichen.start(), bedingung.von), zeichen.start()),
                        stelle(text, zeichen.start(), zeichen.end()),
                        getrimmt(zeichen.end(), rechtsVon(nackt, zeichen.end(), bedingung.bis))));
            }
        }
        return vergleiche;
    }

    /** What stands between the commas of this bracket, without the blanks around it. */
    public List<Stelle> geteilt(int von, int bis) {
        return geteilt(ohneTexte(text), von, bis);
    }

    private List<Stelle> geteilt(String nackt, int von, int bis) {
        List<Stelle> teile = new ArrayList<>();
        int anfang = von;
        int tiefe = 0;
        for (int i = von; i <= bis; i++) {
            char zeichen = i == bis ? ',' : nackt.charAt(i);
            tiefe += zeichen == '(' ? 1 : zeichen == ')' ? -1 : 0;
            if (zeichen == ',' && (tiefe == 0 || i == bis)) {
                Stelle teil = getrimmt(anfang, i);
                if (!teil.text.isEmpty()) {
                    teile.add(teil);
                }
                anfang = i + 1;
            }
        }
        return teile;
    }

    /** Offset of the bracket that closes the one before this offset. */
    public static int klammerZu(String nackt, int nachKlammerAuf) {
        int tiefe = 1;
        int i = nachKlammerAuf;
        while (i < nackt.length() && tiefe > 0) {
            tiefe += nackt.charAt(i) == '(' ? 1 : nackt.charAt(i) == ')' ? -1 : 0;
            i++;
        }
        return i - 1;
    }

    private static int rechtsVon(String nackt, int von, int bis) {
        int tiefe = 0;
        for (int i = von; i < bis; i++) {
            char zeichen = nackt.charAt(i);
            if (zeichen == ')' && tiefe == 0 || tiefe == 0 && GRENZE.matcher(nackt).region(i, bis).lookingAt()) {
                return i;
            }
            tiefe += zeichen == '(' ? 1 : zeichen == ')' ? -1 : 0;
        }
        return bis;
    }

    private static int linksVon(String nackt, int bis, int von) {
        int tiefe = 0;
        for (int i = bis - 1; i >= von; i--) {
            char zeichen = nackt.charAt(i);
            if (zeichen == '(' && tiefe == 0 || tiefe == 0 && ("&|,:=<>".indexOf(zeichen) >= 0)) {
                return i + 1;
            }
            tiefe += zeichen == ')' ? 1 : zeichen == '(' ? -1 : 0;
        }
        return von;
    }

    private Stelle getrimmt(int von, int bis) {
        int anfang = von;
        int ende = bis;
        while (anfang < ende && Character.isWhitespace(text.charAt(anfang))) {
            anfang++;
        }
        while (ende > anfang && Character.isWhitespace(text.charAt(ende - 1))) {
            ende--;
        }
        return stelle(text, anfang, ende);
    }

    private static Stelle stelle(String text, int von, int bis) {
        return new Stelle(von, bis, text.substring(von, bis));
    }
}
