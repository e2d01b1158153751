package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who takes an empty seat: § 7 Abs. 3 GeschO-SB.
 *
 * @param nachruecker candidates not elected, in their order
 */
public record BeiratNachruecken(
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Nachruecker> nachruecker) implements Pruefung {

    public BeiratNachruecken {
        nachruecker = nachruecker == null ? null : Collections.unmodifiableList(new ArrayList<>(nachruecker));
    }

    /** A candidate who was not elected. */
    public record Nachruecker(@NotBlank(message = "fehlt") String name, boolean delegiert, boolean bereit) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_NACHRUECKEN;
    }

    /** The first in their order who is still a delegate and willing; {@code null}: nobody. */
    public String naechste() {
        return nachruecker.stream().filter(person -> person.delegiert && person.bereit).map(Nachruecker::name).findFirst().orElse(null);
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .ohneDoppelte(nachruecker.stream().map(Nachruecker::name).toList(), platz -> "nachruecker[" + platz + "].name")
                .liste();
    }
}
