package de.beratungsfolge.sitzungen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in a sentence, found by its form of address: "Herr Heller", "Vorsitzender Stefan Weltgen".
 *
 * @param worte   family name, or given name and family name
 * @param anfang  position in the sentence
 * @param danach  what follows in the sentence
 */
record Namensfund(String worte, int anfang, String danach) {

    private static final String NAME = "\\p{Lu}[\\p{Ll}]+(?:-\\p{Lu}\\p{Ll}+)*";
    private static final String AMT = "(?:(?:Erste[rn]?\\s+)?(?:Bürgermeister(?:in)?|Beigeordnete[rn]?|Vorsitzende[rn]?|Kämmerer(?:in)?|"
            + "Ratsmitglied|Ausschussmitglied|Stadtverordnete[rn]?)\\s+|Dr\\.\\s+|Prof\\.\\s+)";
    private static final Pattern ANREDE = Pattern.compile("(?<![\\p{L}-])(?:(?:Herrn?|Frau|Fr\\.|Hr\\.)\\s+" + AMT + "{0,3}|"
            + "(?:Vorsitzende[rn]?|Rats(?:frau|herrn?|mitglieds?)|Ausschussmitglieds?|Beigeordnete[rn]?|Bürgermeister(?:in|s)?)\\s+(?:Dr\\.\\s+)?)("
            + NAME + "(?:\\s+" + NAME + ")?)");

    static List<Namensfund> in(String satz, Niederschriftdaten daten) {
        List<Namensfund> funde = new ArrayList<>();
        Matcher treffer = ANREDE.matcher(satz);
        while (treffer.find()) {
            String worte = kuerzen(treffer.group(1), daten);
            funde.add(new Namensfund(worte, treffer.start(), satz.substring(treffer.start(1) + worte.length())));
        }
        for (Niederschriftdaten.Teilnehmer person : daten.personen()) {
            int stelle = person.vorname().isBlank() ? -1 : satz.indexOf(person.name());
            if (stelle >= 0 && funde.stream().noneMatch(fund -> fund.worte().equals(person.name()))) {
                funde.add(new Namensfund(person.name(), stelle, satz.substring(stelle + person.name().length())));
            }
        }
        return funde;
    }

    /** Two capitalised words are a full name only if somebody has it; a genitive loses its s. */
    private static String kuerzen(String worte, Niederschriftdaten daten) {
        String ersteres = worte.split("\\s+")[0];
        for (String versuch : List.of(worte, ohneS(worte), ersteres, ohneS(ersteres))) {
            if (daten.personen().stream().anyMatch(person -> person.heisst(versuch)) || weiterer(versuch, daten)) {
                return versuch;
            }
        }
        return ersteres;
    }

    private static String ohneS(String wort) {
        return wort.endsWith("s") ? wort.substring(0, wort.length() - 1) : wort;
    }

    /** @return whether somebody present from outside the body has this name */
    static boolean weiterer(String name, Niederschriftdaten daten) {
        Pattern wort = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])");
        return daten.weitere().stream().anyMatch(eintrag -> wort.matcher(eintrag).find());
    }
}
