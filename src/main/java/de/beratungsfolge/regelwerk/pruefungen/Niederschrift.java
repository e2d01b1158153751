package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten()).liste();
    }
}
