package de.beratungsfolge.maengel;

import java.util.List;

/**
 * A proposed wording.
 *
 * @param stelle      where, e.g. {@code § 9 Abs. 2}
 * @param bisher      the words in force, literally; null for a new paragraph
 * @param neu         the proposed words
 * @param vorbild     what they are modelled on
 * @param zu          numbers of the faults it mends
 * @param entscheiden what remains to be decided by people, or null
 */
public record Fassungsvorschlag(String stelle, String bisher, String neu, String vorbild, List<String> zu, String entscheiden) {
}
