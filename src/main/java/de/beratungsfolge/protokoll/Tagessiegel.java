package de.beratungsfolge.protokoll;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Seal of one day: whoever holds it on paper can tell later whether the entries up to that day are still those of that day.
 *
 * @param tag            the calendar day in Germany
 * @param ketten         how many chains grew since the seal before
 * @param eintraege      how many entries were recorded since then
 * @param koepfeHash     SHA-256 over the last entry of each of these chains up to the end of that day
 * @param vorgaengerHash hash of the seal before, or 64 zeros
 * @param hash           SHA-256 over everything but the moment of closing, hexadecimal
 * @param geschlossenAm  when the program closed the day
 */
public record Tagessiegel(LocalDate tag, int ketten, int eintraege, String koepfeHash, String vorgaengerHash, String hash,
                          OffsetDateTime geschlossenAm) {
}
