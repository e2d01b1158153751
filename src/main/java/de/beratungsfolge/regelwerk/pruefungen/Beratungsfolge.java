package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The route of a paper: §§ 27, 27a, 41, 57, 83 GO NRW.
 *
 * @param drucksache the paper
 * @param stationen the bodies in the order of the route
 */
public record Beratungsfolge(
        @NotNull(message = "fehlt") @Valid Drucksache drucksache,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Station> stationen) implements Pruefung {

    public Beratungsfolge {
        stationen = stationen == null ? null : Collections.unmodifiableList(new ArrayList<>(stationen));
    }

    /** The paper, as far as its route depends on it; amounts in whole Euro. */
    public record Drucksache(
            @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") Drucksachengegenstand> gegenstand,
            List<@NotNull(message = "fehlt") Thema> themen,
            @PositiveOrZero(message = "darf nicht negativ sein") Long aufwand,
            @PositiveOrZero(message = "darf nicht negativ sein") Long ertrag,
            Boolean mittelVeranschlagt,
            Boolean ueberAusserplanmaessig,
            Boolean erheblich,
            LocalDate datum) {
    }

    /** One body that treats the paper. */
    public record Station(
            @NotNull(message = "fehlt") @Valid Stationsgremium gremium,
            @NotNull(message = "fehlt") LocalDate termin,
            @NotNull(message = "fehlt") Aktion aktion) {
    }

    /** A body on the route. */
    public record Stationsgremium(@NotNull(message = "fehlt") Stationsart art, String name) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BERATUNGSFOLGE;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
