package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.regelwerk.Befund;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the lot matters, and only there: the last seats, and the order of those not elected (§ 12 Abs. 4 Satz 2 GeschO-SB).
 *
 * @param sicher   elected without a lot
 * @param sitze    seats the lot gives
 * @param personen between whom it gives them
 */
public record Losbedarf(List<String> sicher, int sitze, List<String> personen) {

    /** @return what the finding on the result says */
    public static Losbedarf aus(Befund befund) {
        if (befund.werte().get("los") instanceof Map<?, ?> los) {
            return new Losbedarf(namen(befund.werte().get("gewaehlt")), ((Number) los.get("sitze")).intValue(),
                    namen(los.get("personen")));
        }
        return new Losbedarf(namen(befund.werte().get("gewaehlt")), 0, List.of());
    }

    /** @return groups of more than one with equally many votes among those not elected, most votes first */
    public static List<List<String>> gleiche(List<Kandidat> kandidaten, Collection<String> gewaehlt) {
        Map<Integer, List<String>> gruppen = kandidaten.stream().filter(einer -> !gewaehlt.contains(einer.name()))
                .collect(Collectors.groupingBy(Kandidat::stimmen, () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(Kandidat::name, Collectors.toList())));
        return gruppen.values().stream().filter(gruppe -> gruppe.size() > 1).toList();
    }

    /** @return those not elected, most votes first, among equals in the order drawn */
    static List<String> reihenfolge(List<Kandidat> kandidaten, Collection<String> gewaehlt, List<String> folge) {
        List<Kandidat> uebrige = new ArrayList<>(kandidaten.stream().filter(einer -> !gewaehlt.contains(einer.name())).toList());
        uebrige.sort(Comparator.comparing(Kandidat::stimmen, Comparator.reverseOrder())
                .thenComparing(einer -> folge.indexOf(einer.name())));
        return uebrige.stream().map(Kandidat::name).toList();
    }

    private static List<String> namen(Object werte) {
        return werte instanceof Collection<?> liste ? liste.stream().map(Object::toString).toList() : List.of();
    }
}
