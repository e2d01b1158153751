package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * A body and the numbers the law counts from.
 *
 * @param art kind of the body
 * @param mitgliederzahl statutory number: council incl. mayor (§ 40 Abs. 2 GO NRW); committee: voting
 *        seats; Seniorenbeirat: 13 (§ 4 Abs. 1 GeschO-SB)
 * @param ratsmitglieder elected members without mayor; {@code null} for the default of the council
 */
public record Gremium(
        @NotNull(message = "fehlt") GremiumArt art,
        @Positive(message = "muss größer als null sein") int mitgliederzahl,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ratsmitglieder) {

    private static final int SITZE_SENIORENBEIRAT = 13;

    /** A body without a number of elected members of its own. */
    public Gremium(GremiumArt art, int mitgliederzahl) {
        this(art, mitgliederzahl, null);
    }

    /** Elected members without the mayor; for the council {@code mitgliederzahl - 1} unless given. */
    public int gewaehlteRatsmitglieder() {
        return ratsmitglieder != null ? ratsmitglieder : mitgliederzahl - 1;
    }

    public boolean istRat() {
        return art == GremiumArt.RAT;
    }

    public boolean istSeniorenbeirat() {
        return art == GremiumArt.SENIORENBEIRAT;
    }

    public boolean istAusschuss() {
        return !istRat() && !istSeniorenbeirat();
    }

    List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(istSeniorenbeirat() && mitgliederzahl != SITZE_SENIORENBEIRAT, "gremium.mitgliederzahl",
                        "der Seniorenbeirat hat " + SITZE_SENIORENBEIRAT + " Mitglieder, nicht " + mitgliederzahl)
                .wenn(ratsmitglieder != null && ratsmitglieder > mitgliederzahl, "gremium.ratsmitglieder",
                        "mehr Ratsmitglieder (" + ratsmitglieder + ") als Mitglieder (" + mitgliederzahl + ")")
                .liste();
    }
}
