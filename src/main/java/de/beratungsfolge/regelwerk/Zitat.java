package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One citation, e.g. {@code § 31 Abs. 1 Satz 1 Nr. 2 GO NRW}.
 *
 * @param paragraf number of the section, e.g. {@code 47a}
 * @param teile its parts in the order written, e.g. {@code Abs.} to {@code 1}
 * @param quelle the source, e.g. {@code GO NRW}
 */
public record Zitat(String paragraf, Map<String, String> teile, String quelle) {

    /** The sources that may be cited. */
    public static final List<String> QUELLEN = List.of("GO NRW", "GeschO-SB", "GeschO Rat", "BekanntmVO NRW", "BGB");
    private static final Pattern VERBINDUNG = Pattern.compile(" i\\. V\\. m\\. | und |; |, ");
    private static final String TEIL = "(Abs\\.|UAbs\\.|Satz|Halbsatz|Nr\\.|Buchst\\.) (\\d+[a-z]?|[a-z])";
    private static final Pattern STELLE = Pattern.compile("§ (\\d+[a-z]?)((?: " + TEIL + ")*)(?: (" +
            QUELLEN.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "))?");
    private static final Pattern EIN_TEIL = Pattern.compile(" " + TEIL);

    public Zitat {
        teile = Collections.unmodifiableMap(new LinkedHashMap<>(teile));
    }

    /**
     * Reads one citation or several joined by "i. V. m.", "und", a comma or a semicolon. A source may be
     * left out where the same source follows.
     *
     * @throws IllegalArgumentException with a German reason if the text is no citation
     */
    public static List<Zitat> lesen(String text) {
        List<String> stellen = new ArrayList<>(Arrays.asList(VERBINDUNG.split(text, -1)));
        Collections.reverse(stellen);
        List<Zitat> zitate = new ArrayList<>();
        String quelle = null;
        for (String stelle : stellen) {
            Matcher gelesen = STELLE.matcher(stelle);
            if (!gelesen.matches()) {
                throw new IllegalArgumentException("„" + text + "“ ist keine Fundstelle wie „§ 49 Abs. 1 Satz 1 GO NRW“");
            }
            quelle = gelesen.group(5) != null ? gelesen.group(5) : quelle;
            if (quelle == null) {
                throw new IllegalArgumentException("„" + text + "“ nennt keine Quelle (" + String.join(", ", QUELLEN) + ")");
            }
            zitate.add(new Zitat(gelesen.group(1), teile(text, gelesen.group(2)), quelle));
        }
        Collections.reverse(zitate);
        return zitate;
    }

    private static Map<String, String> teile(String text, String gelesen) {
        Map<String, String> teile = new LinkedHashMap<>();
        Matcher teil = EIN_TEIL.matcher(gelesen);
        while (teil.find()) {
            if (teile.put(teil.group(1), teil.group(2)) != null) {
                throw new IllegalArgumentException("„" + text + "“ nennt „" + teil.group(1) + "“ doppelt");
            }
        }
        return teile;
    }

    /** Whether this citation is equal to the other or more specific. */
    public boolean erfuellt(Zitat allgemeiner) {
        return paragraf.equals(allgemeiner.paragraf) && quelle.equals(allgemeiner.quelle)
                && teile.entrySet().containsAll(allgemeiner.teile.entrySet());
    }

    /** The citation without its source. */
    String stelle() {
        return "§ " + paragraf + teile.entrySet().stream()
                .map(teil -> " " + teil.getKey() + " " + teil.getValue()).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return stelle() + " " + quelle;
    }

    /** Several citations in one phrase, each source named once. */
    static String aufzaehlung(List<Zitat> zitate) {
        Map<String, List<String>> stellenJeQuelle = new LinkedHashMap<>();
        zitate.forEach(zitat -> stellenJeQuelle.computeIfAbsent(zitat.quelle, q -> new ArrayList<>()).add(zitat.stelle()));
        return stellenJeQuelle.entrySet().stream()
                .map(e -> String.join(", ", e.getValue()) + " " + e.getKey()).collect(Collectors.joining("; "));
    }
}
