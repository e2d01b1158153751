package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /**
     * Members of whom a fraction may demand something: the mayor is never one of them, so neither in the
     * council nor in the Hauptausschuss, where he has a seat.
     */
    public int mitgliederOhneBuergermeister() {
        if (gremium.istRat()) {
            return gremium.gewaehlteRatsmitglieder();
        }
        return gremium.mitgliederzahl() - (gremium.art() == GremiumArt.HAUPTAUSSCHUSS ? 1 : 0);
    }

    /** As above, but in a committee only those who sit in the council, if their number is given. */
    public int ratsmitgliederImGremium() {
        return gremium.ratsmitglieder() != null ? gremium.ratsmitglieder() : mitgliederOhneBuergermeister();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        List<String> fragen = gestellteFragen();
        Unstimmigkeiten w = new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(fragen.isEmpty(), "erweiterung", "fehlt; genau eine der Angaben erweiterung, vorschlag, einberufung, absetzung ist nötig");
        fragen.stream().skip(1).forEach(frage -> w.wenn(true, frage, "neben " + fragen.get(0) + " angegeben"));
        if (erweiterung != null) {
            pruefeStimmen(w, "erweiterung.ja", erweiterung.ja, erweiterung.nein);
        }
        if (absetzung != null) {
            pruefeStimmen(w, "absetzung.ja", absetzung.ja, absetzung.nein);
        }
        pruefeVerlangen(w, "vorschlag.ratsmitglieder", vorschlag);
        pruefeVerlangen(w, "einberufung.ratsmitglieder", einberufung);
        return w.liste();
    }

    private List<String> gestellteFragen() {
        return Stream.of(erweiterung == null ? null : "erweiterung", vorschlag == null ? null : "vorschlag",
                einberufung == null ? null : "einberufung", absetzung == null ? null : "absetzung").filter(Objects::nonNull).toList();
    }

    private void pruefeStimmen(Unstimmigkeiten w, String feld, int ja, int nein) {
        long stimmen = (long) ja + nein;
        w.wenn(stimmen > gremium.mitgliederzahl(), feld, "mehr Stimmen (" + stimmen + ") als Mitglieder (" + gremium.mitgliederzahl() + ")");
    }

    private void pruefeVerlangen(Unstimmigkeiten w, String feld, Verlangen verlangen) {
        w.wenn(verlangen != null && verlangen.ratsmitglieder > mitgliederOhneBuergermeister(), feld,
                "mehr, als das Gremium ohne Bürgermeister Mitglieder hat (" + mitgliederOhneBuergermeister() + ")");
    }
}
