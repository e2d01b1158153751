package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * Composition of a committee: § 58 Abs. 3 and 5 GO NRW.
 *
 * @param gremium the body
 * @param sitze voting seats by kind
 * @param vorsitz who chairs; {@code null}: not stated
 */
public record Ausschussbesetzung(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") @Valid Sitze sitze,
        Vorsitzart vorsitz) implements Pruefung {

    /** Voting seats. */
    public record Sitze(
            @PositiveOrZero(message = "darf nicht negativ sein") int ratsmitglieder,
            @PositiveOrZero(message = "darf nicht negativ sein") int sachkundigeBuerger) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.AUSSCHUSSBESETZUNG;
    }

    /** Its seats; and its chair, where stated. */
    @Override
    public List<Object> fragen() {
        return vorsitz == null ? List.of(new Ausschusssitze(this)) : List.of(new Ausschusssitze(this), new Ausschussvorsitz(this));
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        long summe = (long) sitze.ratsmitglieder + sitze.sachkundigeBuerger;
        long fehlende = gremium.mitgliederzahl() - summe;
        boolean mitBuergermeister = gremium.art() == GremiumArt.HAUPTAUSSCHUSS && fehlende == 1;
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(!gremium.istAusschuss(), "gremium.art", gremium.art() + " ist kein Ausschuss")
                .wenn(gremium.istAusschuss() && fehlende != 0 && !mitBuergermeister, "sitze",
                        "zusammen " + summe + " Sitze, der Ausschuss hat " + gremium.mitgliederzahl())
                .liste();
    }
}
