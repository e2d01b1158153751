package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * What the minutes say about one paper, certified. A correction adds a Fassung, the earlier ones stay.
 *
 * @param oeffentlich whether everybody may see it
 * @param hash        SHA-256 of the text, hexadecimal
 * @param beglaubigt  who certifies it
 */
public record Auszug(@Id Long id, long punktId, long drucksacheId, int fassung, boolean oeffentlich, String text,
                     String hash, LocalDate datum, String beglaubigt) {
}
