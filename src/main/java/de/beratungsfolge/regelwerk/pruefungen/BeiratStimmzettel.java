package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether a ballot is valid: § 12 Abs. 3 GeschO-SB.
 *
 * @param stimmen name behind each mark
 * @param kandidaten number of candidates
 */
public record BeiratStimmzettel(
        @NotNull(message = "fehlt") List<@NotBlank(message = "fehlt") String> stimmen,
        @PositiveOrZero(message = "darf nicht negativ sein") int kandidaten) implements Pruefung {

    public BeiratStimmzettel {
        stimmen = stimmen == null ? null : Collections.unmodifiableList(new ArrayList<>(stimmen));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_STIMMZETTEL;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
