package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seats of a committee by lists: § 50 Abs. 3 GO NRW.
 *
 * @param sitze seats to be given
 * @param stimmen votes by list
 */
public record Sitzverteilung(
        @Positive(message = "muss größer als null sein") @Max(value = 1000, message = "mehr als 1000 gibt es in keiner Gemeinde") int sitze,
        @NotNull(message = "fehlt") Map<@NotBlank(message = "fehlt") String, @NotNull(message = "fehlt") @PositiveOrZero(message = "darf nicht negativ sein") Integer> stimmen) implements Pruefung {

    public Sitzverteilung {
        stimmen = stimmen == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(stimmen));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.SITZVERTEILUNG;
    }

    @Override
    public List<Object> fragen(Stichtagswerte werte) {
        return List.of(new Sitzverteilungsfrage(this, werte.sitzverfahren(), werte.herkunftDesSitzverfahrens()));
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(stimmen.isEmpty(), "stimmen", "keine Liste steht zur Wahl")
                .wenn(!stimmen.isEmpty() && stimmen.values().stream().allMatch(zahl -> zahl == 0), "stimmen", "keine Liste hat eine Stimme")
                .liste();
    }
}
