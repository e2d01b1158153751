package de.beratungsfolge.regelwerk.sprache;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Elections in which the highest numbers of votes win several seats. */
public final class Hoechststimmen {

    private Hoechststimmen() {
    }

    /** Those who have a seat without any lot. */
    public static List<String> sicherGewaehlte(Map<String, Integer> stimmen, int sitze) {
        int grenze = letzterSitz(stimmen, sitze);
        return gleichstandUmSitze(stimmen, sitze) ? auswahl(stimmen, zahl -> zahl > grenze) : auswahl(stimmen, zahl -> zahl >= grenze);
    }

    /** Whether a lot must decide who gets the last seats. */
    public static boolean gleichstandUmSitze(Map<String, Integer> stimmen, int sitze) {
        int grenze = letzterSitz(stimmen, sitze);
        return auswahl(stimmen, zahl -> zahl >= grenze).size() > sitze;
    }

    /** The seats a lot must decide, and between whom. */
    public static Map<String, Object> losUmSitze(Map<String, Integer> stimmen, int sitze) {
        int grenze = letzterSitz(stimmen, sitze);
        return Map.of("sitze", sitze - auswahl(stimmen, zahl -> zahl > grenze).size(), "personen", auswahl(stimmen, zahl -> zahl == grenze));
    }

    /** Those who have no seat and no part in the lot, most votes first; with equal votes by name. */
    public static List<String> nachrueckende(Map<String, Integer> stimmen, int sitze) {
        int grenze = letzterSitz(stimmen, sitze);
        return auswahl(stimmen, zahl -> zahl < grenze);
    }

    /** Whether a lot must decide the order of those who have no seat and no part in the lot for one. */
    public static boolean gleichstandDerNachrueckenden(Map<String, Integer> stimmen, int sitze) {
        List<String> nachrueckende = nachrueckende(stimmen, sitze);
        return nachrueckende.stream().map(stimmen::get).distinct().count() < nachrueckende.size();
    }

    /** Votes of the person on the last seat; 0 if there are not more persons than seats. */
    private static int letzterSitz(Map<String, Integer> stimmen, int sitze) {
        return stimmen.size() <= sitze ? 0 : stimmen.values().stream().sorted(Comparator.reverseOrder()).skip(sitze - 1L).findFirst().orElseThrow();
    }

    private static List<String> auswahl(Map<String, Integer> stimmen, IntPredicate mitStimmen) {
        return stimmen.keySet().stream().filter(person -> mitStimmen.test(stimmen.get(person)))
                .sorted(Comparator.<String, Integer>comparing(stimmen::get).reversed()
                        .thenComparing(Collator.getInstance(Locale.GERMAN)).thenComparing(Comparator.naturalOrder())).toList();
    }
}
