package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether the board is properly elected: § 4 Abs. 1 GeschO-SB.
 *
 * @param vorsitz chair
 * @param vertretung deputies
 * @param schriftfuehrung Schriftführung
 * @param kasse Kasse
 * @param mitglieder members of the Beirat
 * @param geheim elected in secret
 */
public record BeiratVorstand(
        @NotBlank(message = "fehlt") String vorsitz,
        @NotNull(message = "fehlt") List<@NotBlank(message = "fehlt") String> vertretung,
        @NotBlank(message = "fehlt") String schriftfuehrung,
        @NotBlank(message = "fehlt") String kasse,
        @NotNull(message = "fehlt") List<@NotBlank(message = "fehlt") String> mitglieder,
        boolean geheim) implements Pruefung {

    public BeiratVorstand {
        vertretung = vertretung == null ? null : Collections.unmodifiableList(new ArrayList<>(vertretung));
        mitglieder = mitglieder == null ? null : Collections.unmodifiableList(new ArrayList<>(mitglieder));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_VORSTAND;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
