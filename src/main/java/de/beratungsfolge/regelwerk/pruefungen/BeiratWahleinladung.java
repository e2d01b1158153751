package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the invitation to the election came in time: § 12 Abs. 1 GeschO-SB.
 *
 * @param amtszeitEnde last day of the sitting Beirat's term
 * @param zugang day the invitation was received
 * @param schriftlich it was in writing
 */
public record BeiratWahleinladung(
        @NotNull(message = "fehlt") LocalDate amtszeitEnde,
        @NotNull(message = "fehlt") LocalDate zugang,
        boolean schriftlich) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_WAHLEINLADUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
