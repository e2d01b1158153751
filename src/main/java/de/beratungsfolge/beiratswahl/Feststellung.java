package de.beratungsfolge.beiratswahl;

/**
 * What a person establishes upon a finding.
 *
 * @param ergebnis    the result, in the code of the check
 * @param begruendung the reason; mandatory where it differs from the finding
 */
public record Feststellung(String ergebnis, String begruendung) {

    static boolean fehlt(String text) {
        return text == null || text.isBlank();
    }
}
