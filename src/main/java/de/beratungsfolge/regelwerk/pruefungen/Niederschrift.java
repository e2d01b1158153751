package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether minutes are complete: § 52 Abs. 1, § 58 Abs. 7 GO NRW, § 6 GeschO-SB.
 *
 * @param gremium the body
 * @param unterschriften signatures given
 * @param sitzung day of the session; {@code null}: not stated
 * @param bekanntgegeben made known to all members; {@code null}: no
 * @param genehmigtIn session that approved them; {@code null}: none
 * @param naechsteSitzung the session after it; {@code null}: not stated
 * @param kopieAnBeigeordneten copy given to the Beigeordnete/n; {@code null}: no
 */
public record Niederschrift(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") List<@NotNull(message = "fehlt") @Valid Unterschrift> unterschriften,
        LocalDate sitzung,
        Boolean bekanntgegeben,
        LocalDate genehmigtIn,
        LocalDate naechsteSitzung,
        Boolean kopieAnBeigeordneten) implements Pruefung {

    /** Who signs for the session; the others sign for elections and audits. */
    private static final Set<Unterschriftsrolle> ROLLEN_DER_SITZUNG =
            EnumSet.of(Unterschriftsrolle.VORSITZ, Unterschriftsrolle.STELLVERTRETUNG, Unterschriftsrolle.SCHRIFTFUEHRUNG);

    public Niederschrift {
        unterschriften = unterschriften == null ? null : Collections.unmodifiableList(new ArrayList<>(unterschriften));
        bekanntgegeben = bekanntgegeben != null && bekanntgegeben;
        kopieAnBeigeordneten = kopieAnBeigeordneten != null && kopieAnBeigeordneten;
    }

    /** One signature. */
    public record Unterschrift(
            @NotNull(message = "fehlt") Unterschriftsrolle rolle,
            @NotBlank(message = "fehlt") String name) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.NIEDERSCHRIFT;
    }

    /** In which roles somebody signed. */
    public Set<Unterschriftsrolle> rollen() {
        return unterschriften.stream().map(Unterschrift::rolle).collect(Collectors.toSet());
    }

    /** How many different persons signed for the session, in whatever role. */
    public int personen() {
        return (int) unterschriften.stream().filter(unterschrift -> ROLLEN_DER_SITZUNG.contains(unterschrift.rolle))
                .map(unterschrift -> unterschrift.name.strip()).distinct().count();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(nichtNach(naechsteSitzung, sitzung), "naechsteSitzung", "liegt nicht nach der Sitzung")
                .wenn(nichtNach(genehmigtIn, sitzung), "genehmigtIn", "liegt nicht nach der Sitzung")
                .wenn(genehmigtIn != null && naechsteSitzung != null && genehmigtIn.isBefore(naechsteSitzung), "genehmigtIn",
                        "liegt vor der nächsten Sitzung")
                .liste();
    }

    private static boolean nichtNach(LocalDate spaeter, LocalDate frueher) {
        return spaeter != null && frueher != null && !spaeter.isAfter(frueher);
    }
}
