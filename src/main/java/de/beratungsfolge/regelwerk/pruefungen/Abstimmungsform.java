package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * Open, by name or secret: § 50 Abs. 1 and 2, § 66 Abs. 1 GO NRW, § 9 Abs. 3, § 4 Abs. 1 GeschO-SB.
 *
 * @param gremium the body
 * @param gegenstand what is voted on
 * @param antraegeGeheim members who ask for a secret vote; {@code null}: none
 * @param antraegeNamentlich members who ask for a vote by name; {@code null}: none
 * @param schwelleNamentlich number the local Geschäftsordnung demands for a vote by name
 * @param widersprueche members who object to an open election; {@code null}: none
 */
public record Abstimmungsform(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Formgegenstand gegenstand,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer antraegeGeheim,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer antraegeNamentlich,
        @Positive(message = "muss größer als null sein") Integer schwelleNamentlich,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer widersprueche) implements Pruefung {

    public Abstimmungsform {
        antraegeGeheim = antraegeGeheim == null ? 0 : antraegeGeheim;
        antraegeNamentlich = antraegeNamentlich == null ? 0 : antraegeNamentlich;
        widersprueche = widersprueche == null ? 0 : widersprueche;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.ABSTIMMUNGSFORM;
    }

    /** Enough members ask for a vote by name; {@code false} if nobody does or no number is known. */
    public boolean namentlichGenuegend() {
        return antraegeNamentlich > 0 && schwelleNamentlich != null && antraegeNamentlich >= schwelleNamentlich;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        boolean namentlichKannEntscheiden = gegenstand == Formgegenstand.BESCHLUSS && !gremium.istSeniorenbeirat()
                && 5L * antraegeGeheim < gremium.mitgliederzahl();
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(gegenstand == Formgegenstand.ABWAHL_BUERGERMEISTER && !gremium.istRat(), "gegenstand",
                        "über die Abwahl des Bürgermeisters stimmt nur der Rat ab")
                .wenn(gegenstand == Formgegenstand.WAHL_VORSTAND && !gremium.istSeniorenbeirat(), "gegenstand",
                        "einen Vorstand wählt nur der Seniorenbeirat")
                .wenn(antraegeNamentlich > 0 && schwelleNamentlich == null && namentlichKannEntscheiden, "schwelleNamentlich",
                        "fehlt; ohne sie ist nicht zu sagen, ob die Anträge auf namentliche Abstimmung genügen")
                .dazu(hoechstens("antraegeGeheim", antraegeGeheim))
                .dazu(hoechstens("antraegeNamentlich", antraegeNamentlich))
                .dazu(hoechstens("widersprueche", widersprueche))
                .liste();
    }

    private List<Unstimmigkeit> hoechstens(String feld, int anzahl) {
        return new Unstimmigkeiten().wenn(anzahl > gremium.mitgliederzahl(), feld,
                "mehr Antragstellende (" + anzahl + ") als Mitglieder (" + gremium.mitgliederzahl() + ")").liste();
    }
}
