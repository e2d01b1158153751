package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who is admitted to the Delegiertenversammlung: § 3 Abs. 2 GeschO-SB.
 *
 * @param versammlung day of the assembly
 * @param delegierte persons in order of registration
 */
public record BeiratDelegierte(
        @NotNull(message = "fehlt") LocalDate versammlung,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Delegierter> delegierte) implements Pruefung {

    public BeiratDelegierte {
        delegierte = delegierte == null ? null : Collections.unmodifiableList(new ArrayList<>(delegierte));
    }

    /** A person sent by an organisation. */
    public record Delegierter(
            @NotBlank(message = "fehlt") String name,
            @NotNull(message = "fehlt") LocalDate geboren,
            @NotBlank(message = "fehlt") String organisation) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_DELEGIERTE;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        Unstimmigkeiten unstimmigkeiten = new Unstimmigkeiten()
                .ohneDoppelte(delegierte.stream().map(Delegierter::name).toList(), platz -> "delegierte[" + platz + "].name");
        for (int platz = 0; platz < delegierte.size(); platz++) {
            unstimmigkeiten.wenn(delegierte.get(platz).geboren.isAfter(versammlung), "delegierte[" + platz + "].geboren",
                    "liegt nach der Versammlung");
        }
        return unstimmigkeiten.liste();
    }
}
