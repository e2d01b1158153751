package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Mitgliedsart;
import org.springframework.data.annotation.Id;

/**
 * Whether a member or deputy is at the table.
 *
 * @param vertrittPersonId the member a deputy stands in for, or null for a member
 * @param reihenfolgeGrund why it is not the deputy whose turn it was, or null
 */
public record Anwesenheit(@Id Long id, long sitzungId, long personId, Mitgliedsart art, Anwesenheitsstatus status,
                          Long vertrittPersonId, String reihenfolgeGrund) {

    /** @return whether this person is at the table with a vote */
    public boolean stimmberechtigtAnwesend() {
        return status == Anwesenheitsstatus.ANWESEND && art.stimmberechtigt();
    }
}
