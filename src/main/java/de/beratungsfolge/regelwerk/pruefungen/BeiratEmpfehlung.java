package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * Whether the Beirat decided on a recommendation of the Delegiertenversammlung: § 3 Abs. 3 Satz 2 GeschO-SB.
 *
 * @param behandlung what it made of the recommendation
 * @param sitzungenOhneEntscheidung its meetings since then that ended without a decision
 */
public record BeiratEmpfehlung(
        @NotNull(message = "fehlt") Empfehlungsbehandlung behandlung,
        @PositiveOrZero(message = "darf nicht negativ sein") int sitzungenOhneEntscheidung) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_EMPFEHLUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
