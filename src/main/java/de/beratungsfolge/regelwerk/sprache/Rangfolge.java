package de.beratungsfolge.regelwerk.sprache;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who leads in an election between persons. */
public final class Rangfolge {

    private Rangfolge() {
    }

    /**
     * Persons with the highest numbers of votes on that many places. Persons with equal numbers share a place, so
     * there may be more of them than places; whoever has that many persons before him is not among them.
     */
    public static List<String> mitDenHoechstenStimmen(Map<String, Integer> stimmen, int plaetze) {
        return stimmen.keySet().stream()
                .filter(person -> stimmen.values().stream().filter(zahl -> zahl > stimmen.get(person)).count() < plaetze)
                .sorted(meisteZuerst(stimmen)).toList();
    }

    /** Nobody. */
    public static List<String> niemand() {
        return List.of();
    }

    /** Most votes first; with equal votes by name. */
    static Comparator<String> meisteZuerst(Map<String, Integer> stimmen) {
        return Comparator.<String, Integer>comparing(stimmen::get).reversed()
                .thenComparing(Collator.getInstance(Locale.GERMAN)).thenComparing(Comparator.naturalOrder());
    }
}
