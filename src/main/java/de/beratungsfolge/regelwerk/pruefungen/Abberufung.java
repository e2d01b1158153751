package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Recall from an office: § 66 Abs. 1, § 67 Abs. 4, § 71 Abs. 7 GO NRW, § 4 Abs. 2 GeschO-SB.
 *
 * @param gremium council or Seniorenbeirat
 * @param amt the office
 * @param antragstellende members who signed the motion; 0: there is no motion
 * @param eingang when the motion was received
 * @param sitzung day of the session that votes on it
 * @param aussprache it was debated; {@code null}: no
 * @param ja votes in favour; {@code null}: not yet voted
 * @param nein votes against; {@code null}: none, or not yet voted
 * @param enthaltungen abstentions; {@code null}: none, or not yet voted
 * @param imAmt seats filled (Seniorenbeirat); {@code null}: all
 */
public record Abberufung(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Amt amt,
        @PositiveOrZero(message = "darf nicht negativ sein") int antragstellende,
        @NotNull(message = "fehlt") LocalDateTime eingang,
        @NotNull(message = "fehlt") LocalDate sitzung,
        Boolean aussprache,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ja,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer nein,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer enthaltungen,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer imAmt) implements Pruefung {

    private static final Set<Amt> AEMTER_DES_BEIRATS = EnumSet.range(Amt.VORSITZ, Amt.KASSE);

    public Abberufung {
        aussprache = aussprache != null && aussprache;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.ABBERUFUNG;
    }

    /** Whether the vote has been taken. */
    public boolean abgestimmt() {
        return ja != null;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        int mitglieder = imAmt != null ? imAmt : gremium.mitgliederzahl();
        long stimmen = (long) oderNull(ja) + oderNull(nein) + oderNull(enthaltungen);
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(gremium.istAusschuss(), "gremium.art", "über eine Abberufung entscheiden nur RAT oder SENIORENBEIRAT")
                .wenn(!gremium.istAusschuss() && AEMTER_DES_BEIRATS.contains(amt) != gremium.istSeniorenbeirat(), "amt",
                        amt + " gibt es im Gremium " + gremium.art() + " nicht")
                .wenn(imAmt != null && imAmt > gremium.mitgliederzahl(), "imAmt",
                        "mehr im Amt (" + imAmt + ") als Sitze (" + gremium.mitgliederzahl() + ")")
                .wenn(antragstellende > mitglieder, "antragstellende",
                        "mehr Antragstellende (" + antragstellende + ") als Mitglieder (" + mitglieder + ")")
                .wenn(stimmen > mitglieder, "ja", "mehr Stimmen (" + stimmen + ") als Mitglieder (" + mitglieder + ")")
                .wenn(ja == null && nein != null, "nein", "ohne ja angegeben")
                .wenn(ja == null && enthaltungen != null, "enthaltungen", "ohne ja angegeben")
                .wenn(eingang.toLocalDate().isAfter(sitzung), "eingang", "liegt nach der Sitzung")
                .liste();
    }

    private static int oderNull(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
