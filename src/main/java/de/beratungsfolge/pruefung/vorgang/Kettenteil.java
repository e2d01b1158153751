package de.beratungsfolge.pruefung.vorgang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A chain of the record, or the part of it that belongs to a matter.
 *
 * @param vorgang the chain
 * @param muster  patterns (SQL like) of the steps that belong; empty: all of it
 */
record Kettenteil(String vorgang, List<String> muster) {

    /** What the decisions of a meeting rest on, whatever the item. */
    private static final List<String> GRUNDLAGEN = List.of("Einladung %", "Ladungsfrist %", "Bekanntmachung %", "Beschlussfähigkeit %",
            "Niederschrift %", "Berichtigung%", "Angaben berichtigt", "Folgen der Berichtigung %");

    static Kettenteil ganz(String vorgang) {
        return new Kettenteil(vorgang, List.of());
    }

    /**
     * What a meeting's chain says about one item, about whoever was excluded from it, and about what its decisions rest on.
     *
     * @param kurznamen its name, and those it had before
     * @param schritte  other steps about it, which may say in brackets by whom
     */
    static Kettenteil punkt(String kennung, Collection<String> kurznamen, Collection<String> schritte) {
        List<String> muster = new ArrayList<>(GRUNDLAGEN);
        kurznamen.forEach(name -> muster.addAll(List.of(name + ": %", "%, " + name, "%, " + name + ": %")));
        schritte.forEach(schritt -> muster.addAll(List.of(woertlich(schritt), woertlich(schritt) + " (%)")));
        return new Kettenteil(kennung, muster);
    }

    /** Two items of one meeting share what is said about quorum and minutes; no entry shall stand there twice. */
    static List<Kettenteil> ohneDoppelte(List<Kettenteil> teile) {
        Map<String, List<Kettenteil>> jeKette = teile.stream().collect(Collectors.groupingBy(Kettenteil::vorgang,
                LinkedHashMap::new, Collectors.toList()));
        return jeKette.entrySet().stream().map(kette -> kette.getValue().stream().anyMatch(teil -> teil.muster().isEmpty())
                ? ganz(kette.getKey()) : new Kettenteil(kette.getKey(),
                kette.getValue().stream().flatMap(teil -> teil.muster().stream()).distinct().toList())).toList();
    }

    /** Titles may hold what means something else in a pattern. */
    private static String woertlich(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
