package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the accounts were audited in time and completely: § 5 GeschO-SB.
 *
 * @param kassenjahr calendar year audited
 * @param geprueftAm day of the audit
 * @param unterschriften signatures under the protocol
 * @param pruefende number of auditors
 * @param wahljahr dates of an election year; {@code null}: none
 */
public record BeiratKassenpruefung(
        int kassenjahr,
        @NotNull(message = "fehlt") LocalDate geprueftAm,
        @PositiveOrZero(message = "darf nicht negativ sein") int unterschriften,
        @PositiveOrZero(message = "darf nicht negativ sein") int pruefende,
        @Valid Wahljahr wahljahr) implements Pruefung {

    /** Dates of an election year. */
    public record Wahljahr(
            @NotNull(message = "fehlt") LocalDate wahlAm,
            @NotNull(message = "fehlt") LocalDate ersteSitzungAm,
            @NotNull(message = "fehlt") LocalDate uebergabeAm) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_KASSENPRUEFUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
