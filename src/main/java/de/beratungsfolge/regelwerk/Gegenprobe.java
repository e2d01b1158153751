package de.beratungsfolge.regelwerk;

/**
 * A change of one fact that would have given another result, found by asking the rules again.
 *
 * @param aenderung the change in words that can follow "Anders wäre es:", e.g. "mit einer Ja-Stimme mehr"
 * @param ergebnis result code the rules would then give
 * @param worte that result in words, e.g. "angenommen"
 */
public record Gegenprobe(String aenderung, String ergebnis, String worte) {
}
