package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.regelwerk.Zitat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A norm as somebody seeks it.
 *
 * @param wert  section and source as kept
 * @param genau how the citation must begin, e.g. {@code § 49 Abs. 1}; empty: anyhow
 */
record Normsuche(String wert, String genau) {

    /** For what is kept without a norm. */
    static final Normsuche KEINE = new Normsuche("", "");
    private static final Pattern VERBINDUNG = Pattern.compile("(?i)\\s*(?:[,;]|\\bund\\b|\\bsowie\\b|\\bi\\.?\\s*V\\.?\\s*m\\.)\\s*");
    private static final Pattern STELLE = Pattern.compile("(?i)(§{0,2})\\s*(\\d+[a-z]?)(?![a-zäöüß0-9])\\s*(.*)");
    private static final Map<String, String> TEILE = Map.ofEntries(Map.entry("abs", "Abs."), Map.entry("absatz", "Abs."), Map.entry("uabs", "UAbs."),
            Map.entry("unterabsatz", "UAbs."), Map.entry("s", "Satz"), Map.entry("satz", "Satz"), Map.entry("halbsatz", "Halbsatz"),
            Map.entry("hs", "Halbsatz"), Map.entry("nr", "Nr."), Map.entry("nummer", "Nr."), Map.entry("buchst", "Buchst."),
            Map.entry("buchstabe", "Buchst."), Map.entry("lit", "Buchst."));
    private static final Pattern TEIL = Pattern.compile("(?i)\\b(" + String.join("|", TEILE.keySet()) + ")(?:\\.\\s*|\\s+)(\\d+[a-z]?|[a-z])\\b");

    private record Stelle(String paragraf, String teile, String quelle) {
    }

    /** What stands in the table for this citation. */
    static String wert(Zitat zitat) {
        return zitat.paragraf() + " " + zitat.quelle();
    }

    /**
     * Reads one citation or several. A source may be left out where the same one follows; where none does, every source counts.
     *
     * @throws EingabeFehler with what of it is no citation, or of a source nobody knows
     */
    static List<Normsuche> lesen(String eingabe) {
        List<Stelle> stellen = stellen(eingabe);
        List<Normsuche> normen = new ArrayList<>();
        List<String> quellen = Zitat.QUELLEN;
        for (int i = stellen.size() - 1; i >= 0; i--) {
            Stelle stelle = stellen.get(i);
            quellen = stelle.quelle().isEmpty() ? quellen : quellen(stelle.quelle());
            quellen.forEach(quelle -> normen.add(new Normsuche(stelle.paragraf() + " " + quelle, "§ " + stelle.paragraf() + stelle.teile())));
        }
        return normen;
    }

    /** In "§ 31 Abs. 1, 2" the 2 is no section. */
    private static List<Stelle> stellen(String eingabe) {
        List<Stelle> stellen = new ArrayList<>();
        String teileDavor = "";
        for (String stueck : VERBINDUNG.split(eingabe.strip())) {
            Matcher gelesen = STELLE.matcher(stueck);
            if (!gelesen.matches() || gelesen.group(1).isEmpty() && !teileDavor.isEmpty()) {
                throw new EingabeFehler("Norm", "„" + stueck + "“ ist keine Fundstelle; bitte wie § 31 Abs. 1 GO NRW, mehrere mit Komma: §§ 31, 49 GO NRW.");
            }
            StringBuilder teile = new StringBuilder();
            Matcher teil = TEIL.matcher(gelesen.group(3));
            while (teil.find()) {
                teile.append(' ').append(TEILE.get(teil.group(1).toLowerCase(Locale.ROOT))).append(' ').append(teil.group(2));
            }
            teileDavor = teile.toString();
            stellen.add(new Stelle(gelesen.group(2).toLowerCase(Locale.ROOT), teileDavor, TEIL.matcher(gelesen.group(3)).replaceAll("").strip()));
        }
        return stellen;
    }

    private static List<String> quellen(String genannt) {
        String gesucht = schlicht(genannt.replaceAll("(?i)\\bNW\\b", "NRW"));
        List<String> quellen = Zitat.QUELLEN.stream().filter(eine -> !gesucht.isEmpty() && schlicht(eine).startsWith(gesucht)).toList();
        if (quellen.isEmpty()) {
            throw new EingabeFehler("Norm", "„" + genannt + "“ ist nicht zu verstehen. Die Regeln führen an: " + String.join(", ", Zitat.QUELLEN) + ".");
        }
        return quellen;
    }

    private static String schlicht(String quelle) {
        return quelle.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
