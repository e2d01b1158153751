package de.beratungsfolge.pruefung.auskunft;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names in texts. */
final class Woerter {

    private static final Pattern NIE = Pattern.compile("(?!)");

    private Woerter() {
    }

    /** @return a pattern for these as words of their own, the longest first */
    static Pattern muster(Collection<String> worte) {
        return worte.isEmpty() ? NIE : Pattern.compile("(?<![\\p{L}\\d])(?:" + worte.stream()
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\d])");
    }
}
