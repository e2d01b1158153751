package de.beratungsfolge.sitzungen;

/**
 * What a person establishes.
 *
 * @param ergebnis    the result, in the code of the check
 * @param begruendung the reason; mandatory where it differs from the finding
 */
public record Festgestellt(String ergebnis, String begruendung) {
}
