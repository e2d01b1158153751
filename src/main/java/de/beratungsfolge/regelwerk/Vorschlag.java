package de.beratungsfolge.regelwerk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which known name an author probably meant. */
final class Vorschlag {

    private Vorschlag() {
    }

    /** "Gemeint ist wohl „x“; zulässig sind …", or only the second half if nothing comes close. */
    static String satz(String geschrieben, Collection<String> bekannt) {
        return satz(geschrieben, bekannt, "");
    }

    /** Like {@link #satz(String, Collection)}, with something put before every name, for instance an @. */
    static String satz(String geschrieben, Collection<String> bekannt, String davor) {
        if (bekannt.isEmpty()) {
            return "Zulässig ist hier kein Name";
        }
        String alle = new TreeSet<>(bekannt).stream().map(name -> davor + name).collect(Collectors.joining(", "));
        return aehnlichster(geschrieben, bekannt)
                .map(name -> "Gemeint ist wohl „" + davor + name + "“; zulässig " + (bekannt.size() == 1 ? "ist " : "sind ") + alle)
                .orElse("Zulässig " + (bekannt.size() == 1 ? "ist " : "sind ") + alle);
    }

    /** The closest of the known names, if at most a third of its letters differ. */
    static Optional<String> aehnlichster(String geschrieben, Collection<String> bekannt) {
        return bekannt.stream().sorted().min(Comparator.comparingInt(name -> abstand(geschrieben, name)))
                .filter(name -> abstand(geschrieben, name) <= Math.max(1, Math.max(name.length(), geschrieben.length()) / 3));
    }

    /** Letters to insert, drop, replace or swap with their neighbour, upper and lower case being the same. */
    private static int abstand(String a, String b) {
        String von = a.toLowerCase(Locale.ROOT);
        String nach = b.toLowerCase(Locale.ROOT);
        int[][] d = new int[von.length() + 1][nach.length() + 1];
        for (int i = 0; i <= von.length(); i++) {
            for (int j = 0; j <= nach.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int ersetzt = d[i - 1][j - 1] + (von.charAt(i - 1) == nach.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(ersetzt, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && von.charAt(i - 1) == nach.charAt(j - 2) && von.charAt(i - 2) == nach.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[von.length()][nach.length()];
    }
}
