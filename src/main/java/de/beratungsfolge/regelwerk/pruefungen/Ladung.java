package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether an invitation came in time: § 47 Abs. 2 GO NRW with the local Geschäftsordnung.
 *
 * @param zugang day the invitation was received
 * @param sitzung day of the session
 * @param fristTage days of the local Ladungsfrist
 * @param zaehlweise how these days are counted
 * @param erschienenOhneRuege the member came and did not object; {@code null}: no
 */
public record Ladung(
        @NotNull(message = "fehlt") LocalDate zugang,
        @NotNull(message = "fehlt") LocalDate sitzung,
        @PositiveOrZero(message = "darf nicht negativ sein") int fristTage,
        @NotNull(message = "fehlt") Zaehlweise zaehlweise,
        Boolean erschienenOhneRuege) implements Pruefung {

    public Ladung {
        erschienenOhneRuege = erschienenOhneRuege != null && erschienenOhneRuege;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.LADUNG;
    }

    /** Complete days between receipt and session, neither of the two counted; at least 0. */
    public int volleTage() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(zugang, sitzung) - 1);
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(zugang.isAfter(sitzung), "zugang", "liegt nach der Sitzung")
                .wenn(fristTage == 0 && zaehlweise == Zaehlweise.SITZUNGSTAG_ZAEHLT, "fristTage",
                        "zählt der Sitzungstag mit, so hat die Frist mindestens einen Tag")
                .liste();
    }
}
