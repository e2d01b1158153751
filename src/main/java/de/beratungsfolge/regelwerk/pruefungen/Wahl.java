package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Result of an election: § 50 Abs. 2 GO NRW.
 *
 * @param gremium the body
 * @param wahlgang 1, or 2 for the runoff
 * @param stimmen votes by name
 * @param nein votes against, where one person stands; {@code null}: none
 * @param enthaltungen abstentions; {@code null}: none
 * @param ungueltig invalid votes; {@code null}: none
 */
public record Wahl(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @PositiveOrZero(message = "darf nicht negativ sein") int wahlgang,
        @NotNull(message = "fehlt") Map<@NotBlank(message = "fehlt") String, @NotNull(message = "fehlt") @PositiveOrZero(message = "darf nicht negativ sein") Integer> stimmen,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer nein,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer enthaltungen,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ungueltig) implements Pruefung {

    public Wahl {
        stimmen = stimmen == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(stimmen));
        nein = nein == null ? 0 : nein;
        enthaltungen = enthaltungen == null ? 0 : enthaltungen;
        ungueltig = ungueltig == null ? 0 : ungueltig;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.WAHL;
    }

    /** Persons who stand. */
    public int bewerber() {
        return stimmen.size();
    }

    /** Votes for persons and votes against. */
    public int gueltigeStimmen() {
        return Math.toIntExact(fuerPersonen() + nein);
    }

    /** The highest number of votes for one person. */
    public int meisteStimmen() {
        return Collections.max(stimmen.values());
    }

    /** Persons who share the highest number of votes. */
    public int fuehrende() {
        return Collections.frequency(stimmen.values(), meisteStimmen());
    }

    private long fuerPersonen() {
        return stimmen.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        long abgegeben = fuerPersonen() + nein + enthaltungen + ungueltig;
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(wahlgang != 1 && wahlgang != 2, "wahlgang", "es gibt nur Wahlgang 1 und Wahlgang 2, nicht " + wahlgang)
                .wenn(stimmen.isEmpty(), "stimmen", "niemand steht zur Wahl")
                .wenn(abgegeben > gremium.mitgliederzahl(), "stimmen",
                        "mehr Stimmen (" + abgegeben + ") als Mitglieder (" + gremium.mitgliederzahl() + ")")
                .liste();
    }
}
