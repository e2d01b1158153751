package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regeltext;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;
import de.beratungsfolge.regelwerk.sprache.Regelfunktionen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One small change of a rule.
 *
 * @param regel the rule
 * @param von offset in its text
 * @param bis offset after what is replaced
 * @param stattdessen the replacement
 */
record Mutation(Regelauskunft regel, int von, int bis, String stattdessen) {

    private static final Map<String, List<String>> ZEICHEN = Map.of(">=", List.of(">"), ">", List.of(">="), "<=", List.of("<"),
            "<", List.of("<="), "==", List.of("!="), "!=", List.of("=="), "&&", List.of("||"), "||", List.of("&&"));
    private static final Pattern ZEICHEN_IM_TEXT = Pattern.compile(">=|<=|==|!=|<|>|&&|\\|\\|");
    private static final Pattern ZAHL = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");
    private static final Pattern VERNEINUNG = Pattern.compile("!(?!=)\\s*");
    private static final Pattern AUFZAEHLUNG = Pattern.compile("\\bin\\s*\\(");
    private static final Pattern AUFRUF = Pattern.compile("\\b([a-z]\\w*)\\s*\\(");
    private static final Pattern DATUM = Pattern.compile("@(gueltigAb|gueltigBis)\\(\\s*\"([^\"]+)\"");
    private static final Pattern WERT = Pattern.compile("befund\\s*\\.\\s*wert\\s*\\(");
    private static final Pattern DANN = Pattern.compile("\\bthen\\b");

    /** Neighbours that are not the next ones by name. */
    private static final Map<String, String> NACHBARN = Map.of("mehrAlsDieHaelfteVon", "mindestensDieHaelfteVon",
            "mindestensDieHaelfteVon", "mehrAlsDieHaelfteVon", "zweiDrittelVon", "mehrAlsDieHaelfteVon");

    /** Every comparison, constant and condition of the rule, changed one at a time. */
    static List<Mutation> alle(Regelauskunft regel) {
        List<Mutation> alle = new ArrayList<>();
        String text = Regeltext.ohneTexte(regel.text().text());
        int dann = DANN.matcher(text).results().findFirst().orElseThrow().start();
        for (Regeltext.Stelle bedingung : regel.text().bedingungen()) {
            ersetze(regel, text, bedingung.von(), bedingung.bis(), ZEICHEN_IM_TEXT, fund -> ZEICHEN.get(fund.group()), alle);
            ersetze(regel, text, bedingung.von(), bedingung.bis(), VERNEINUNG, fund -> List.of(""), alle);
            aufzaehlungen(regel, text, bedingung, alle);
            streiche(regel, bedingung, alle);
        }
        int anfang = regel.text().bedingungen().stream().mapToInt(Regeltext.Stelle::von).min().orElse(dann);
        ersetze(regel, text, anfang, text.length(), ZAHL, fund -> List.of("" + (Integer.parseInt(fund.group()) + 1),
                "" + (Integer.parseInt(fund.group()) - 1)), alle);
        ersetze(regel, text, anfang, text.length(), AUFRUF, fund -> nachbar(fund.group(1)).map(nachbar -> nachbar + "(").stream().toList(), alle);
        werte(regel, text, alle);
        Matcher datum = DATUM.matcher(regel.text().text());
        while (datum.find()) {
            LocalDate tag = LocalDate.parse(datum.group(2));
            alle.add(new Mutation(regel, datum.start(2), datum.end(2), tag.plusDays(1).toString()));
            alle.add(new Mutation(regel, datum.start(2), datum.end(2), tag.minusDays(1).toString()));
        }
        return alle.stream().sorted(Comparator.comparingInt(Mutation::von)).toList();
    }

    private interface Ersatz {
        List<String> fuer(Matcher fund);
    }

    private static void ersetze(Regelauskunft regel, String text, int von, int bis, Pattern was, Ersatz ersatz, List<Mutation> alle) {
        Matcher fund = was.matcher(text).region(von, bis).useTransparentBounds(true);
        while (fund.find()) {
            ersatz.fuer(fund).forEach(stattdessen -> alle.add(new Mutation(regel, fund.start(), fund.end(), stattdessen)));
        }
    }

    private static void aufzaehlungen(Regelauskunft regel, String text, Regeltext.Stelle bedingung, List<Mutation> alle) {
        Matcher fund = AUFZAEHLUNG.matcher(text).region(bedingung.von(), bedingung.bis());
        while (fund.find()) {
            List<Regeltext.Stelle> werte = regel.text().geteilt(fund.end(), Regeltext.klammerZu(text, fund.end()));
            for (int i = 0; werte.size() > 1 && i < werte.size(); i++) {
                int von = i == 0 ? werte.get(0).von() : werte.get(i - 1).bis();
                alle.add(new Mutation(regel, von, i == 0 ? werte.get(1).von() : werte.get(i).bis(), ""));
            }
        }
    }

    /** A condition that binds a name stays: without it the rule cannot be read. */
    private static void streiche(Regelauskunft regel, Regeltext.Stelle bedingung, List<Mutation> alle) {
        if (!bedingung.text().startsWith("$")) {
            List<Regeltext.Stelle> alleBedingungen = regel.text().bedingungen();
            int platz = alleBedingungen.indexOf(bedingung);
            boolean erste = platz == 0;
            boolean einzige = alleBedingungen.size() == 1;
            alle.add(new Mutation(regel, erste ? bedingung.von() : alleBedingungen.get(platz - 1).bis(),
                    erste && !einzige ? alleBedingungen.get(1).von() : bedingung.bis(), ""));
        }
    }

    private static void werte(Regelauskunft regel, String text, List<Mutation> alle) {
        Matcher fund = WERT.matcher(text);
        while (fund.find()) {
            List<Regeltext.Stelle> angaben = regel.text().geteilt(fund.end(), Regeltext.klammerZu(text, fund.end()));
            Regeltext.Stelle wert = angaben.get(1);
            Werttyp typ = regel.pruefung().orElseThrow().werte().get(angaben.get(0).text().replace("\"", ""));
            Stream<String> andere = typ.passt(1) ? Stream.of(wert.text() + " + 1", wert.text() + " - 1")
                    : typ.passt(LocalDate.MIN) ? Stream.of("tageNach( " + wert.text() + ", 1 )", "tageNach( " + wert.text() + ", -1 )")
                    : typ.passt(true) ? Stream.of("!( " + wert.text() + " )") : Stream.empty();
            andere.forEach(stattdessen -> alle.add(new Mutation(regel, wert.von(), wert.bis(), stattdessen)));
        }
    }

    /** Another function of the same signature. */
    private static Optional<String> nachbar(String name) {
        if (NACHBARN.containsKey(name)) {
            return Optional.of(NACHBARN.get(name));
        }
        List<Method> funktionen = Regelfunktionen.KLASSEN.stream().flatMap(klasse -> Stream.of(klasse.getDeclaredMethods()))
                .filter(methode -> Modifier.isPublic(methode.getModifiers())).sorted(Comparator.comparing(Method::getName)).toList();
        return funktionen.stream().filter(methode -> methode.getName().equals(name)).findFirst().flatMap(eine -> funktionen.stream()
                .filter(andere -> !andere.getName().equals(name) && andere.getReturnType() == eine.getReturnType()
                        && Arrays.equals(andere.getParameterTypes(), eine.getParameterTypes()))
                .min(Comparator.comparing(andere -> andere.getName().compareTo(name) > 0 ? 0 : 1)).map(Method::getName));
    }

    /** The text of the rule with the change. */
    String text() {
        String text = regel.text().text();
        return text.substring(0, von) + stattdessen + text.substring(bis);
    }

    /** File, line, original and mutant. */
    @Override
    public String toString() {
        String text = regel.text().text();
        int zeile = regel.zeile() + (int) text.substring(0, von).chars().filter(zeichen -> zeichen == '\n').count();
        int anfang = text.lastIndexOf('\n', von) + 1;
        int zeilenende = text.indexOf('\n', bis);
        int ende = zeilenende < 0 ? text.length() : zeilenende;
        return regel.datei() + ":" + zeile + "  " + einzeilig(text.substring(anfang, ende)) + "  →  "
                + einzeilig(text.substring(anfang, von) + "⟦" + stattdessen + "⟧" + text.substring(bis, ende));
    }

    private static String einzeilig(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
