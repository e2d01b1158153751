package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Public announcement of a session: § 48 Abs. 1 Satz 4 GO NRW, BekanntmVO NRW.
 *
 * @param gremium the body
 * @param form how it is announced
 * @param bereitgestellt day of posting, availability or issue; {@code null}: not announced
 * @param sitzung day of the session
 * @param entfernt day on which it was taken down; {@code null}: not yet or not stated
 */
public record Bekanntmachung(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Bekanntmachungsform form,
        LocalDate bereitgestellt,
        @NotNull(message = "fehlt") LocalDate sitzung,
        LocalDate entfernt) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEKANNTMACHUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(entfernt != null && bereitgestellt == null, "entfernt", "ohne bereitgestellt angegeben")
                .wenn(entfernt != null && bereitgestellt != null && entfernt.isBefore(bereitgestellt), "entfernt",
                        "liegt vor der Bereitstellung")
                .liste();
    }
}
