package de.beratungsfolge.beiratsaemter;

import java.time.LocalDate;

/**
 * What an item of a meeting made of an election.
 *
 * @param name    who was elected, as proposed
 * @param geheim  whether every ballot was secret
 * @param am      day of the meeting
 * @param punktId the item
 */
record Wahlausgang(String name, boolean geheim, LocalDate am, long punktId) {
}
