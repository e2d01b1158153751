package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * The votes for one person in one ballot.
 *
 * @param weiter whether this person was elected, goes on to the runoff or takes part in the lot
 */
public record Wahlstimme(@Id Long id, long wahlgangId, String name, int stimmen, boolean weiter) {

    Wahlstimme mitWeiter(boolean kommtWeiter) {
        return new Wahlstimme(id, wahlgangId, name, stimmen, kommtWeiter);
    }
}
