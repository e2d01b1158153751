package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.List;

/**
 * The mayor's Widerspruch or Beanstandung: § 54 GO NRW.
 *
 * @param art which of the two
 * @param gremium the body
 * @param beschlussAm day of the resolution
 * @param eingelegtAm day of the objection
 * @param neueSitzungAm day of the new session; {@code null}: not stated
 * @param wiederholt there was already one in the same matter; {@code null}: no
 * @param gremiumBleibtDabei the body insists; {@code null}: no
 */
public record Widerspruch(
        @NotNull(message = "fehlt") Rechtsbehelf art,
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") LocalDate beschlussAm,
        @NotNull(message = "fehlt") LocalDate eingelegtAm,
        LocalDate neueSitzungAm,
        Boolean wiederholt,
        Boolean gremiumBleibtDabei) implements Pruefung {

    public Widerspruch {
        wiederholt = wiederholt != null && wiederholt;
        gremiumBleibtDabei = gremiumBleibtDabei != null && gremiumBleibtDabei;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.WIDERSPRUCH;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(eingelegtAm.isBefore(beschlussAm), "eingelegtAm", "liegt vor dem Beschluss")
                .wenn(neueSitzungAm != null && neueSitzungAm.isBefore(eingelegtAm), "neueSitzungAm",
                        "liegt vor dem Tag, an dem " + (art == Rechtsbehelf.WIDERSPRUCH ? "widersprochen" : "beanstandet") + " wurde")
                .liste();
    }
}
