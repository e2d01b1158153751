package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.regelwerk.Zitat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A norm as somebody seeks it.
 *
 * @param werte section and source as kept, in every source where none is named
 * @param genau how the citation must begin, e.g. {@code § 49 Abs. 1}
 */
record Normsuche(List<String> werte, String genau) {

    private static final List<String> QUELLEN = List.of("GO NRW", "GeschO-SB", "GeschO Rat", "BekanntmVO NRW", "BGB");
    private static final Pattern EINGABE = Pattern.compile("§?\\s*(\\d+[a-z]?)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEIL = Pattern.compile("(?i)\\b(abs|uabs|satz|halbsatz|nr|buchst)(?:\\.\\s*|\\s+)(\\d+[a-z]?|[a-z])\\b");

    /** What stands in the table for this citation. */
    static String wert(Zitat zitat) {
        return zitat.paragraf() + " " + zitat.quelle();
    }

    /** @return empty if this is no citation, or one of a source nobody knows */
    static Optional<Normsuche> lesen(String eingabe) {
        Matcher gelesen = EINGABE.matcher(eingabe.strip());
        if (!gelesen.matches()) {
            return Optional.empty();
        }
        String rest = gelesen.group(2);
        StringBuilder genau = new StringBuilder("§ " + gelesen.group(1).toLowerCase(Locale.ROOT));
        Matcher teil = TEIL.matcher(rest);
        while (teil.find()) {
            genau.append(' ').append(name(teil.group(1))).append(' ').append(teil.group(2));
        }
        String quelle = TEIL.matcher(rest).replaceAll("").strip();
        List<String> quellen = QUELLEN.stream().filter(eine -> quelle.isEmpty() || eine.toLowerCase(Locale.ROOT)
                .startsWith(quelle.toLowerCase(Locale.ROOT))).toList();
        return quellen.isEmpty() ? Optional.empty() : Optional.of(new Normsuche(
                quellen.stream().map(eine -> gelesen.group(1).toLowerCase(Locale.ROOT) + " " + eine).toList(), genau.toString()));
    }

    private static String name(String teil) {
        return Stream.of("Abs.", "UAbs.", "Satz", "Halbsatz", "Nr.", "Buchst.")
                .filter(einer -> einer.replace(".", "").equalsIgnoreCase(teil)).findFirst().orElse(teil);
    }
}
