package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * Somebody who stands for election.
 *
 * @param anwesend whether this person is in the meeting and can say at once whether to accept
 */
public record Bewerbung(@Id Long id, long wahlId, int reihenfolge, String name, boolean anwesend) {
}
