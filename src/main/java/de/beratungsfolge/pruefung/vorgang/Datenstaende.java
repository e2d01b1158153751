package de.beratungsfolge.pruefung.vorgang;

import java.util.List;
import java.util.Map;

/**
 * What the record keeps of the rows.
 *
 * @param aenderungen what was changed, by the id of the entry that tells of the step
 * @param unlesbare   entries whose content cannot be read, each as a sentence; what they changed is not known
 */
public record Datenstaende(Map<Long, List<Datenaenderung>> aenderungen, List<String> unlesbare) {
}
