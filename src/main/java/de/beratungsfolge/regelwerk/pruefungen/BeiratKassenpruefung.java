package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
        @Min(value = 1000, message = "muss eine vierstellige Jahreszahl sein") int kassenjahr,
        @NotNull(message = "fehlt") LocalDate geprueftAm,
        @PositiveOrZero(message = "darf nicht negativ sein") int unterschriften,
        @Positive(message = "ohne Prüfende gibt es keine Prüfung") int pruefende,
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

    /**
     * When the new board had the audited accounts of an election year. An audit within the cash year is the one for
     * the handover, so it must have come first; the yearly audit after its end is a duty of its own.
     * {@code null}: no election year
     */
    public LocalDate gepruefteKasseUebergebenAm() {
        if (wahljahr == null) {
            return null;
        }
        boolean erstDanachGeprueft = geprueftAm.getYear() == kassenjahr && geprueftAm.isAfter(wahljahr.uebergabeAm);
        return erstDanachGeprueft ? geprueftAm : wahljahr.uebergabeAm;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        Unstimmigkeiten unstimmigkeiten = new Unstimmigkeiten()
                .wenn(geprueftAm.getYear() < kassenjahr, "geprueftAm", "liegt vor dem Kassenjahr " + kassenjahr)
                .wenn(unterschriften > pruefende, "unterschriften",
                        "mehr Unterschriften (" + unterschriften + ") als Prüfende (" + pruefende + ")");
        if (wahljahr != null) {
            unstimmigkeiten
                    .wenn(wahljahr.ersteSitzungAm.isBefore(wahljahr.wahlAm), "wahljahr.ersteSitzungAm", "liegt vor der Wahl")
                    .wenn(wahljahr.uebergabeAm.isBefore(wahljahr.wahlAm), "wahljahr.uebergabeAm", "liegt vor der Wahl");
        }
        return unstimmigkeiten.liste();
    }
}
