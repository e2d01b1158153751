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
            Map.entry("folge", "Beratungsfolge"), Map.entry("ueberAplBetrag", "über-/außerplanmäßiger Betrag"),
            Map.entry("ueberAplDeckung", "Deckung"), Map.entry("personId", "Person"), Map.entry("gremiumId", "Gremium"),
            Map.entry("vertretenDurch", "vertreten durch"), Map.entry("gaeste", "Gäste"), Map.entry("weise", "Art der Eingabe"),
            Map.entry("hash", "Prüfsumme"), Map.entry("goRang", "Rang"), Map.entry("vorher", "vorher"), Map.entry("nachher", "nachher"));
    private static final Pattern GRENZE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");
    private static final Pattern UE = Pattern.compile("(?<![aeqAEQ])ue(?!ll)|Ue");
    private static final Set<String> HAUPTWORTENDE = Set.of("ung", "keit", "heit", "schaft", "tag", "zahl", "text", "jahr", "frist",
            "grund", "form", "art", "mitglied", "mitglieder", "rat", "beschluss", "antrag", "stimme", "stimmen", "entscheidung");

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
            name.append(i == 0 ? gross(teil) : " " + (hauptwort(teil) ? gross(teil) : teil.toLowerCase(Locale.GERMANY)));
        }
        return name.toString();
    }

    static String umlaute(String wort) {
        String text = UE.matcher(wort).replaceAll(fund -> fund.group().equals("Ue") ? "Ü" : "ü");
        return text.replace("ae", "ä").replace("Ae", "Ä").replace("oe", "ö").replace("Oe", "Ö").replaceAll("(?<=[aeiouäöü])ssig", "ßig")
                .replaceAll("gross", "groß");
    }

    private static boolean hauptwort(String teil) {
        String klein = teil.toLowerCase(Locale.GERMANY);
        return HAUPTWORTENDE.stream().anyMatch(klein::endsWith);
    }

    private static String gross(String teil) {
        return teil.isEmpty() ? teil : teil.substring(0, 1).toUpperCase(Locale.GERMANY) + teil.substring(1);
    }
}
