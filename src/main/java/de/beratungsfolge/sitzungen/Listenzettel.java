package de.beratungsfolge.sitzungen;

import java.util.Map;

/**
 * The votes on lists, as counted.
 *
 * @param form            how it was voted: OFFEN or GEHEIM
 * @param formBegruendung reason where the form differs from what the rules found
 * @param stimmen         votes by list
 */
public record Listenzettel(String form, String formBegruendung, Map<String, Integer> stimmen, Integer enthaltungen,
                           Integer ungueltig) {
}
