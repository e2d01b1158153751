package de.beratungsfolge.beiratswahl;

import java.util.List;

/**
 * How the result of the election is established.
 *
 * @param ergebnis      in the code of the check
 * @param begruendung   mandatory where result or elected differ from the finding
 * @param gewaehlt      the elected where they differ from the finding, or null
 * @param losSitze      whom the lot gave a seat
 * @param losFolge      those not elected who have equally many votes, in the order in which they were drawn
 * @param losGezogenVon who drew
 */
public record Ergebnisfeststellung(String ergebnis, String begruendung, List<String> gewaehlt, List<String> losSitze,
                                   List<String> losFolge, String losGezogenVon) {

    /** Replaces missing lists of the lot by empty ones. */
    public Ergebnisfeststellung {
        losSitze = losSitze == null ? List.of() : losSitze;
        losFolge = losFolge == null ? List.of() : losFolge;
    }
}
