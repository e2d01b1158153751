package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * One of four questions about the agenda: § 47 Abs. 1, § 48 Abs. 1 GO NRW.
 *
 * @param erweiterung extension in the session; {@code null}: another question
 * @param vorschlag proposal of an item; {@code null}: another question
 * @param einberufung demand to convene; {@code null}: another question
 * @param absetzung taking an item off; {@code null}: another question
 * @param gremium the body
 */
public record Tagesordnung(
        @Valid Erweiterung erweiterung,
        @Valid Verlangen vorschlag,
        @Valid Verlangen einberufung,
        @Valid Absetzung absetzung,
        @NotNull(message = "fehlt") @Valid Gremium gremium) implements Pruefung {

    /** Vote on an urgent addition, and its grounds as stated by a person. */
    public record Erweiterung(
            @PositiveOrZero(message = "darf nicht negativ sein") int ja,
            @PositiveOrZero(message = "darf nicht negativ sein") int nein,
            boolean keinAufschub,
            boolean aeussersteDringlichkeit) {
    }

    /** Who demands it: a Fraktion, or a number of Ratsmitglieder. */
    public record Verlangen(
            boolean fraktion,
            @PositiveOrZero(message = "darf nicht negativ sein") int ratsmitglieder) {
    }

    /** Vote on taking an item off the agenda. */
    public record Absetzung(
            @PositiveOrZero(message = "darf nicht negativ sein") int ja,
            @PositiveOrZero(message = "darf nicht negativ sein") int nein) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.TAGESORDNUNG;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten()).liste();
    }
}
