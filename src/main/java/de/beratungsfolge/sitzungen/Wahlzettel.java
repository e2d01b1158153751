package de.beratungsfolge.sitzungen;

import java.util.Map;

/**
 * The votes of one ballot, as counted.
 *
 * @param form            how it was voted: OFFEN or GEHEIM
 * @param formBegruendung reason where the form differs from what the rules found
 * @param stimmen         votes by name
 */
public record Wahlzettel(String form, String formBegruendung, Map<String, Integer> stimmen, Integer nein,
                         Integer enthaltungen, Integer ungueltig) {
}
