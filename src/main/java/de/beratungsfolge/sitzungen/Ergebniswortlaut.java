package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.util.List;
import java.util.regex.Pattern;

/** How minutes and extracts say what came of an item, and whether the minutes have said it already. */
final class Ergebniswortlaut {

    private static final Pattern KENNTNIS = Pattern.compile("(?:[Aa]usschuss|\\bRat|[Ss]tadtrat|[Bb]eirat)\\b.*\\bnimmt\\b.*\\bzur Kenntnis\\b"
            + "|\\b(?:wird|werden)\\b.*\\bzur Kenntnis genommen\\b");
    private static final Pattern VERNEINT = Pattern.compile("\\bnicht\\b");

    private Ergebniswortlaut() {
    }

    /** E.g. "Ergebnis: beschlossen". */
    static String zu(Tagesordnungspunkt punkt) {
        return "Ergebnis: " + punkt.ergebnis().bezeichnung()
                + (punkt.begruendung() == null ? "" : " (" + punkt.begruendung() + ")");
    }

    /**
     * @param abstimmungen the votes on which the item hung
     * @return whether text or vote leave nothing to add: taken note of in words, or agreed to by everybody
     */
    static boolean gesagt(Tagesordnungspunkt punkt, List<Abstimmungsergebnis> abstimmungen) {
        return punkt.begruendung() == null && switch (punkt.ergebnis()) {
            case ZUR_KENNTNIS_GENOMMEN -> punkt.verlauf() != null && nenntKenntnisnahme(punkt.verlauf());
            case BESCHLOSSEN, EMPFOHLEN -> punkt.beschlusstext() != null && abstimmungen.size() == 1
                    && abstimmungen.get(0).wortlaut().startsWith("einstimmig");
            default -> false;
        };
    }

    /** @return whether a text tells of taking note */
    static boolean nenntKenntnisnahme(String text) {
        return Satzteiler.saetze(text).stream()
                .anyMatch(satz -> KENNTNIS.matcher(satz).find() && !VERNEINT.matcher(satz).find());
    }
}
