package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * The result of a vote: § 50, § 7 Abs. 3, § 26 Abs. 1, § 47a, § 58 Abs. 1 GO NRW, § 9 Abs. 3 GeschO-SB.
 *
 * @param gremium the body
 * @param gegenstand what is voted on
 * @param ja votes in favour
 * @param nein votes against
 * @param enthaltungen abstentions; {@code null}: none
 * @param ungueltig invalid ballots; {@code null}: none
 * @param anwesend members present (required for the Seniorenbeirat), {@code null}: not stated
 * @param buergermeisterStimme the mayor's vote, already inside the counts; {@code null}: he did not vote
 */
public record Abstimmung(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Abstimmungsgegenstand gegenstand,
        @PositiveOrZero(message = "darf nicht negativ sein") int ja,
        @PositiveOrZero(message = "darf nicht negativ sein") int nein,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer enthaltungen,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ungueltig,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer anwesend,
        Stimme buergermeisterStimme) implements Pruefung {

    public Abstimmung {
        enthaltungen = enthaltungen == null ? 0 : enthaltungen;
        ungueltig = ungueltig == null ? 0 : ungueltig;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.ABSTIMMUNG;
    }

    /** Votes in favour without the mayor's. */
    public int jaOhneBuergermeister() {
        return ja - (buergermeisterStimme == Stimme.JA ? 1 : 0);
    }

    /** Votes against without the mayor's. */
    public int neinOhneBuergermeister() {
        return nein - (buergermeisterStimme == Stimme.NEIN ? 1 : 0);
    }

    /** Abstentions without the mayor's. */
    public int enthaltungenOhneBuergermeister() {
        return enthaltungen - (buergermeisterStimme == Stimme.ENTHALTUNG ? 1 : 0);
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        boolean nurRat = gegenstand != Abstimmungsgegenstand.BESCHLUSS && gegenstand != Abstimmungsgegenstand.EMPFEHLUNG;
        long summe = (long) ja + nein + enthaltungen + ungueltig;
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(nurRat && !gremium.istRat(), "gegenstand", "über " + gegenstand + " stimmt nur der Rat ab")
                .wenn(gremium.istSeniorenbeirat() && anwesend == null, "anwesend",
                        "fehlt; im Seniorenbeirat zählt die Mehrheit der Anwesenden")
                .wenn(gremium.istSeniorenbeirat() && buergermeisterStimme != null, "buergermeisterStimme",
                        "der Bürgermeister gehört dem Seniorenbeirat nicht an")
                .wenn(summe > gremium.mitgliederzahl(), "ja",
                        "mehr Stimmen (" + summe + ") als Mitglieder (" + gremium.mitgliederzahl() + ")")
                .wenn(anwesend != null && summe > anwesend, "ja", "mehr Stimmen (" + summe + ") als Anwesende (" + anwesend + ")")
                .wenn(anwesend != null && anwesend > gremium.mitgliederzahl(), "anwesend",
                        "mehr Anwesende (" + anwesend + ") als Mitglieder (" + gremium.mitgliederzahl() + ")")
                .wenn(jaOhneBuergermeister() < 0 || neinOhneBuergermeister() < 0 || enthaltungenOhneBuergermeister() < 0,
                        "buergermeisterStimme", "ist in den Stimmen nicht enthalten")
                .liste();
    }
}
