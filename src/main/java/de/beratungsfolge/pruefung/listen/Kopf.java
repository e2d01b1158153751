package de.beratungsfolge.pruefung.listen;

import java.util.List;
import java.util.Map;

/**
 * What a list says about itself.
 *
 * @param schluessel     as it stands in the address
 * @param titel          in a few words, as a heading
 * @param frage          as an auditor would ask
 * @param norm           what stands behind it
 * @param lesart         what counts as a hit, and what the records cannot say, in sentences
 * @param arten          kinds of rows by key, in German words
 * @param spalten        headings of the columns
 * @param personenfeld   what a name narrows, as the label of the field; empty: the list knows nobody
 * @param zeitfeld       what the period narrows
 * @param aeltesteZuerst whether the earliest stands first
 */
public record Kopf(String schluessel, String titel, String frage, String norm, List<String> lesart, Map<String, String> arten,
                   List<String> spalten, String personenfeld, String zeitfeld, boolean aeltesteZuerst) {

    /** @return the German name of a kind of row */
    String art(String code) {
        return arten.getOrDefault(code, code);
    }
}
