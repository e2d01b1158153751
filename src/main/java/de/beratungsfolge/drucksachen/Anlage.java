package de.beratungsfolge.drucksachen;

import org.springframework.data.annotation.Id;

/** An attachment that a paper names. */
public record Anlage(@Id Long id, long drucksacheId, int nummer, String titel) {
}
