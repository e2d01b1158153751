package de.beratungsfolge.pruefung.worte;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** German names of fields, from the names they have in the record ({@code aufwandErstesJahr}: "Aufwand erstes Jahr"). */
public final class Feldworte {

    private static final Map<String, String> EIGENE = Map.ofEntries(Map.entry("ja", "Ja"), Map.entry("geschehenAm", "geschehen am"),
            Map.entry("folge", "Beratungsfolge"), Map.entry("ueberAusserplanmaessig", "über-/außerplanmäßig"),
            Map.entry("ueberAplBetrag", "über-/außerplanmäßiger Betrag"),
            Map.entry("ueberAplDeckung", "Deckung"), Map.entry("personId", "Person"), Map.entry("gremiumId", "Gremium"),
            Map.entry("vertretenDurch", "vertreten durch"), Map.entry("gaeste", "Gäste"), Map.entry("weise", "Art der Eingabe"),
            Map.entry("hash", "Prüfsumme"), Map.entry("inhaltHash", "Prüfsumme des Inhalts"), Map.entry("goRang", "Rang"), Map.entry("vorher", "vorher"), Map.entry("nachher", "nachher"));
    private static final Pattern GRENZE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");
    private static final Pattern UE = Pattern.compile("(?<![aeqAEQ])ue(?!ll)|Ue");
    private static final Set<String> KLEINE = Set.of("erste", "ersten", "erstes", "zweite", "zweiten", "von", "vom", "des", "der", "die", "das",
            "dem", "am", "im", "in", "an", "je", "ab", "bis", "nach", "vor", "ohne", "mit", "zum", "zur", "durch", "fuer", "und", "oder", "ist",
            "hat", "wird", "geladen", "verlangt", "bekannt", "beim", "neue", "neuer", "alle", "keine", "nicht", "volle", "geheim", "offen",
            "gestellt", "veranschlagt", "angezeigt", "unterschrieben", "entfernt", "statt", "als", "noch", "schon", "war", "sind");
    private static final Pattern KLEINES_ENDE = Pattern.compile(".*(ende|enden|liche|lichen|lich|ige|igen|ig|isch|ische|bar)");

    private Feldworte() {
    }

    /** @return the name of a field that stands within others, e.g. {@code stimmen.ja} */
    public static String pfad(String pfad) {
        return Arrays.stream(pfad.split("\\.")).map(Feldworte::name).collect(Collectors.joining(": "));
    }

    static String name(String feld) {
        String eigener = EIGENE.get(feld);
        if (eigener != null) {
            return eigener;
        }
        String[] teile = GRENZE.split(feld);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < teile.length; i++) {
            String teil = umlaute(teile[i]);
            if (i == teile.length - 1 && i > 0 && teil.equals("Id")) {
                continue;
            }
            name.append(i == 0 ? gross(teil) : " " + (klein(teile[i]) ? teil.toLowerCase(Locale.GERMANY) : gross(teil)));
        }
        return name.toString();
    }

    static String umlaute(String wort) {
        String text = UE.matcher(wort).replaceAll(fund -> fund.group().equals("Ue") ? "Ü" : "ü");
        return text.replace("ae", "ä").replace("Ae", "Ä").replace("oe", "ö").replace("Oe", "Ö").replaceAll("(?<=[aeiouäöü])ssig", "ßig")
                .replaceAll("gross", "groß").replaceAll("([Aa])usser(?=[a-z])", "$1ußer");
    }

    /** Most words within such a name are nouns. */
    private static boolean klein(String teil) {
        String wort = teil.toLowerCase(Locale.GERMANY);
        return KLEINE.contains(wort) || KLEINES_ENDE.matcher(wort).matches();
    }

    private static String gross(String teil) {
        return teil.isEmpty() ? teil : teil.substring(0, 1).toUpperCase(Locale.GERMANY) + teil.substring(1);
    }
}
