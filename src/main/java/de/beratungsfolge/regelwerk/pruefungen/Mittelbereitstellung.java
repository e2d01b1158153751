package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.util.List;

/**
 * Spending beyond the budget: § 83 GO NRW. Amounts in whole Euro.
 *
 * @param betrag the amount
 * @param erheblichAb least amount that is considerable, by local law
 * @param art above an item or without one
 * @param unabweisbar it cannot be avoided; a person judges that
 * @param ratZustimmungAm day of the council's consent; {@code null}: none
 * @param ausgabeAm day of the spending; {@code null}: not yet
 * @param entscheider who decides
 */
public record Mittelbereitstellung(
        @PositiveOrZero(message = "darf nicht negativ sein") long betrag,
        @PositiveOrZero(message = "darf nicht negativ sein") long erheblichAb,
        @NotNull(message = "fehlt") Mittelart art,
        boolean unabweisbar,
        LocalDate ratZustimmungAm,
        LocalDate ausgabeAm,
        @NotNull(message = "fehlt") Mittelentscheider entscheider) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.MITTELBEREITSTELLUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
