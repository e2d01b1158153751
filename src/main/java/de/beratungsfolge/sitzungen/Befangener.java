package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.BefangeneStimme;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who voted and of whom it was said later that a ground for exclusion existed.
 *
 * @param befundId the finding on the ground
 * @param befangen whether the chair established the ground, or null
 * @param stimme   how this person voted, as far as known, or null
 */
@Table("befangene_stimme")
public record Befangener(@Id Long id, long mitwirkungId, long personId, long befundId, Boolean befangen,
                         BefangeneStimme stimme) {

    Befangener festgestellt(boolean istBefangen) {
        return new Befangener(id, mitwirkungId, personId, befundId, istBefangen, stimme);
    }

    Befangener mitStimme(BefangeneStimme welche) {
        return new Befangener(id, mitwirkungId, personId, befundId, befangen, welche);
    }
}
