package de.beratungsfolge.drucksachen;

import org.springframework.data.annotation.Id;

/**
 * One finding on the route of a paper; the youngest counts.
 *
 * @param befundId entry of the record
 */
public record Folgebefund(@Id Long id, long drucksacheId, long befundId) {
}
