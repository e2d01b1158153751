package de.beratungsfolge.pruefung.auskunft;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names in texts. */
final class Woerter {

    static final Pattern NIE = Pattern.compile("(?!)");

    private Woerter() {
    }

    /** @return a pattern for these as words of their own, the longest first; by their first letters, as there may be very many */
    static Pattern muster(Collection<String> worte) {
        return worte.isEmpty() ? NIE : Pattern.compile("(?<![\\p{L}\\d])(?:" + worte.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(wort -> wort.substring(0, erster(wort)), LinkedHashMap::new,
                        Collectors.mapping(wort -> Pattern.quote(wort.substring(erster(wort))), Collectors.joining("|", "(?:", ")"))))
                .entrySet().stream().map(gruppe -> Pattern.quote(gruppe.getKey()) + gruppe.getValue()).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
    }

    private static int erster(String wort) {
        return wort.offsetByCodePoints(0, 1);
    }
}
