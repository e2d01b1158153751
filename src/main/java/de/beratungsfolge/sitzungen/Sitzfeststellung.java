package de.beratungsfolge.sitzungen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the chair establishes upon the votes on lists.
 *
 * @param ergebnis      VERTEILT or LOS
 * @param begruendung   the reason; mandatory where it differs from the finding
 * @param sitze         seats by list without the lot, where they differ from the finding; otherwise the finding says them
 * @param losGezogenVon who drew the lot; for LOS
 * @param losFielAuf    the lists on which it fell; for LOS
 */
public record Sitzfeststellung(String ergebnis, String begruendung, Map<String, Integer> sitze, String losGezogenVon,
                               List<String> losFielAuf) {

    /** What was not submitted is empty. */
    public Sitzfeststellung {
        sitze = sitze == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(sitze));
        losFielAuf = losFielAuf == null ? List.of() : losFielAuf.stream().filter(name -> name != null).toList();
    }
}
