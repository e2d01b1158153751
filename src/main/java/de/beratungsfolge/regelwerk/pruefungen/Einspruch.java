package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * Einspruch against the resolution of a committee: § 57 Abs. 4 GO NRW.
 *
 * @param gremium the body
 * @param beschlussart resolution or recommendation
 * @param mitglieder voting members who file it
 * @param buergermeister the mayor files it; {@code null}: no
 */
public record Einspruch(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Beschlussart beschlussart,
        @PositiveOrZero(message = "darf nicht negativ sein") int mitglieder,
        Boolean buergermeister) implements Pruefung {

    public Einspruch {
        buergermeister = buergermeister != null && buergermeister;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.EINSPRUCH;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(mitglieder > gremium.mitgliederzahl(), "mitglieder",
                        "mehr, als das Gremium Mitglieder hat (" + gremium.mitgliederzahl() + ")")
                .liste();
    }
}
