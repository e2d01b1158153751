package de.beratungsfolge.sitzungen;

import java.util.List;

/**
 * What the chair establishes upon a ballot.
 *
 * @param ergebnis      GEWAEHLT, ENGERE_WAHL, LOS or NICHT_GEWAEHLT
 * @param begruendung   the reason; mandatory where it differs from the finding
 * @param personen      whom it concerns, where it differs from the finding; otherwise the finding says it
 * @param losGezogenVon who drew the lot; for LOS
 * @param losFielAuf    on whom it fell; for LOS
 */
public record Wahlfeststellung(String ergebnis, String begruendung, List<String> personen, String losGezogenVon,
                               String losFielAuf) {

    /** A list that was not submitted is an empty list. */
    public Wahlfeststellung {
        personen = personen == null ? List.of() : List.copyOf(personen);
    }
}
