package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a successor was elected in time: § 4 Abs. 2 GeschO-SB, § 67 Abs. 4, § 71 Abs. 7 GO NRW.
 *
 * @param gremium the body
 * @param amt the office
 * @param abberufenAm day of the recall
 * @param wahlAm day of the successor's election
 */
public record Nachfolge(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Amt amt,
        @NotNull(message = "fehlt") LocalDate abberufenAm,
        @NotNull(message = "fehlt") LocalDate wahlAm) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.NACHFOLGE;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten()).liste();
    }
}
