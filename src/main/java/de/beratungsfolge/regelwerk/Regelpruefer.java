package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.sprache.Befundsprache;
import de.beratungsfolge.regelwerk.sprache.Regelfunktionen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses rule files that use more of the rule language than rule files may: only conditions over facts,
 * findings through {@code befund}, and the functions of {@link Regelfunktionen}. Works on the text, before it is compiled.
 */
final class Regelpruefer {

    private static final Set<String> SCHLUESSEL = Set.of("norm", "gueltigAb", "gueltigBis", "sicherheit", "unbestimmt");
    private static final Set<String> SPRACHWOERTER = Set.of("in", "not", "exists", "forall", "or", "and", "memberOf", "contains");
    private static final Set<String> RUFBAR = Stream.concat(Regelfunktionen.KLASSEN.stream(), Stream.of(Befundsprache.class))
            .flatMap(typ -> Stream.of(typ.getDeclaredMethods()))
            .filter(methode -> Modifier.isPublic(methode.getModifiers()))
            .map(Method::getName).collect(Collectors.toUnmodifiableSet());

    private static final Pattern KOMMENTAR_ODER_TEXT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern VERBOTEN = Pattern.compile("\\b(salience|no-loop|lock-on-active|agenda-group|activation-group|"
            + "ruleflow-group|auto-focus|date-effective|date-expires|duration|timer|calendars|enabled|dialect|extends|"
            + "insert|insertLogical|update|modify|retract|delete|eval|accumulate|collect|from|entry-point|"
            + "import|package|global|function|declare|query|unit|new|drools|kcontext)\\b");
    private static final Pattern PAKET = Pattern.compile("\\b(?:java|javax|jakarta|de|org|com|sun|jdk)\\s*\\.\\s*\\w+");
    private static final Pattern AUFRUF = Pattern.compile("\\b([a-z_]\\w*)\\s*\\(");
    private static final Pattern METADATUM = Pattern.compile("@\\s*(\\w+)");

    private final String datei;
    private final String text;
    private final List<String> meldungen = new ArrayList<>();

    private Regelpruefer(String datei, String text) {
        this.datei = datei;
        this.text = text;
    }

    /** German messages (file, line, reason) about a rule file; empty if there is nothing to object to. */
    static List<String> pruefe(String datei, String text) {
        Regelpruefer pruefer = new Regelpruefer(datei, text);
        pruefer.pruefe();
        return pruefer.meldungen;
    }

    /** Where something stands, as people read it. */
    static String fundstelle(String datei, int zeile) {
        return datei + ", Zeile " + zeile;
    }

    private void pruefe() {
        String nackt = KOMMENTAR_ODER_TEXT.matcher(text).replaceAll(fund ->
                fund.group().replaceAll(fund.group().startsWith("\"") ? "[^\"\\n]" : "[^\\n]", " "));
        melde(VERBOTEN, nackt, wort -> "„" + wort + "“ ist in Regeldateien nicht zulässig");
        melde(PAKET, nackt, name -> "„" + name + "…“: Regeln rufen nur die Funktionen der Regelsprache auf");
        melde(METADATUM, nackt, schluessel -> SCHLUESSEL.contains(schluessel) ? null
                : "das Merkmal „@" + schluessel + "“ ist unbekannt; bekannt sind " + SCHLUESSEL.stream().sorted().toList());
        melde(AUFRUF, METADATUM.matcher(nackt).replaceAll(fund -> " ".repeat(fund.group().length())),
                name -> RUFBAR.contains(name) || SPRACHWOERTER.contains(name) ? null
                        : "„" + name + "(…)“ gehört nicht zur Regelsprache");
    }

    private void melde(Pattern muster, String worin, UnaryOperator<String> grund) {
        Matcher fund = muster.matcher(worin);
        while (fund.find()) {
            String meldung = grund.apply(fund.group(fund.groupCount() > 0 ? 1 : 0));
            if (meldung != null) {
                int zeile = 1 + (int) worin.substring(0, fund.start()).chars().filter(zeichen -> zeichen == '\n').count();
                meldungen.add(fundstelle(datei, zeile) + ": " + meldung + ".");
            }
        }
    }
}
