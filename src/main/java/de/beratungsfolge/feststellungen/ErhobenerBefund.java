package de.beratungsfolge.feststellungen;

import de.beratungsfolge.regelwerk.Befund;

/**
 * A finding together with its place in the record.
 *
 * @param id id of the entry
 */
public record ErhobenerBefund(long id, Befund befund) {
}
