package de.beratungsfolge.beiratswahl;

/**
 * Somebody who stands for election.
 *
 * @param vorgestellt had the opportunity to introduce himself (§ 12 Abs. 2 GeschO-SB)
 * @param grund       why not; null where it was given
 */
public record Kandidatur(String name, boolean vorgestellt, String grund) {
}
