package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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

    private static final int SITZE = 13;

    public BeiratVorstand {
        vertretung = vertretung == null ? null : Collections.unmodifiableList(new ArrayList<>(vertretung));
        mitglieder = mitglieder == null ? null : Collections.unmodifiableList(new ArrayList<>(mitglieder));
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_VORSTAND;
    }

    /** Different persons who hold the offices together. */
    public int personen() {
        return new HashSet<>(gewaehlte()).size();
    }

    /** Persons elected who do not belong to the Beirat. */
    public List<String> nichtMitglieder() {
        return gewaehlte().stream().distinct().filter(person -> !mitglieder.contains(person)).toList();
    }

    private List<String> gewaehlte() {
        List<String> gewaehlte = new ArrayList<>(vertretung);
        gewaehlte.addAll(0, List.of(vorsitz));
        gewaehlte.addAll(List.of(schriftfuehrung, kasse));
        return gewaehlte;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten()
                .wenn(mitglieder.size() > SITZE, "mitglieder", "mehr Mitglieder (" + mitglieder.size() + ") als Sitze (" + SITZE + ")")
                .ohneDoppelte(mitglieder, platz -> "mitglieder[" + platz + "]")
                .liste();
    }
}
