package de.beratungsfolge.sitzungen;

/**
 * What is established about a disclosed ground for exclusion.
 *
 * @param ergebnis    the result, in the code of the check; in a dispute the body's votes decide instead
 * @param begruendung the reason; mandatory where the chair's result differs from the finding
 * @param verlaesst   where the member goes if excluded
 * @param streit      the body's votes on "is excluded" in a dispute (§ 31 Abs. 4 Satz 2 GO NRW), or null
 */
public record Ausschlussfeststellung(String ergebnis, String begruendung, Ausschlussort verlaesst,
                                     Stimmenzahlen streit) {
}
