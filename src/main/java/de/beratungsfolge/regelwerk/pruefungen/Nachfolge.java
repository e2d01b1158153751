package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** Offices with a recall after which a successor must be elected within a period. */
    private static final Set<Amt> IM_RAT = EnumSet.of(Amt.STELLV_BUERGERMEISTER, Amt.BEIGEORDNETER);
    private static final Set<Amt> IM_BEIRAT = EnumSet.of(Amt.VORSITZ, Amt.STELLVERTRETUNG);

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.NACHFOLGE;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        Set<Amt> aemter = gremium.istRat() ? IM_RAT : IM_BEIRAT;
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(gremium.istAusschuss(), "gremium.art", "eine Nachfolge nach Abberufung wählen nur RAT oder SENIORENBEIRAT")
                .wenn(!gremium.istAusschuss() && !aemter.contains(amt), "amt",
                        "für " + amt + " gibt es im Gremium " + gremium.art() + " keine Frist für die Nachfolge")
                .wenn(wahlAm.isBefore(abberufenAm), "wahlAm", "liegt vor der Abberufung")
                .liste();
    }
}
