package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Result of the Beirat's election: § 12 Abs. 4 GeschO-SB.
 *
 * @param stimmen votes by candidate
 */
public record BeiratWahl(
        @NotNull(message = "fehlt") Map<@NotBlank(message = "fehlt") String, @NotNull(message = "fehlt") @PositiveOrZero(message = "darf nicht negativ sein") Integer> stimmen) implements Pruefung {

    public BeiratWahl {
        stimmen = stimmen == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(stimmen));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_WAHL;
    }

    /** Candidates. */
    public int kandidaten() {
        return stimmen.size();
    }

    /** Candidates for whom nobody voted. */
    public int ohneStimme() {
        return Collections.frequency(stimmen.values(), 0);
    }

    /** Candidates for whom somebody voted. */
    public int mitStimmen() {
        return kandidaten() - ohneStimme();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().wenn(stimmen.isEmpty(), "stimmen", "niemand steht zur Wahl").liste();
    }
}
