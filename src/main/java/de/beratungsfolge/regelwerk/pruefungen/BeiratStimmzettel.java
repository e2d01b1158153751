package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * Whether a ballot is valid: § 12 Abs. 3 GeschO-SB.
 *
 * @param stimmen name behind each mark
 * @param kandidaten number of candidates
 */
public record BeiratStimmzettel(
        @NotNull(message = "fehlt") List<@NotBlank(message = "fehlt") String> stimmen,
        @Positive(message = "ohne Kandidierende gibt es keinen Stimmzettel") int kandidaten) implements Pruefung {

    public BeiratStimmzettel {
        stimmen = stimmen == null ? null : Collections.unmodifiableList(new ArrayList<>(stimmen));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_STIMMZETTEL;
    }

    /** Persons who are marked at least once. */
    public int verschiedene() {
        return new HashSet<>(stimmen).size();
    }

    /** Whether somebody is marked more than once. */
    public boolean mehrfachGestimmt() {
        return verschiedene() < stimmen.size();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(verschiedene() > kandidaten, "stimmen",
                        "mehr Personen (" + verschiedene() + ") als Kandidierende (" + kandidaten + ")")
                .liste();
    }
}
