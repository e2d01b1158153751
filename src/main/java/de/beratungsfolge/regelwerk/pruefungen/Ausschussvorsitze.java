package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who chairs the committees: § 58 Abs. 5 GO NRW.
 *
 * @param fraktionen size of each Fraktion by name
 * @param vorsitze chairs to be given
 * @param einigung the Fraktionen have agreed; {@code null}: no
 * @param widersprechendeRatsmitglieder Ratsmitglieder who object to the agreement; {@code null}: none
 * @param ratsmitglieder elected members of the council; {@code null}: not stated
 */
public record Ausschussvorsitze(
        @NotNull(message = "fehlt") Map<@NotBlank(message = "fehlt") String, @NotNull(message = "fehlt") @PositiveOrZero(message = "darf nicht negativ sein") Integer> fraktionen,
        @Positive(message = "muss größer als null sein") int vorsitze,
        Boolean einigung,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer widersprechendeRatsmitglieder,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ratsmitglieder) implements Pruefung {

    public Ausschussvorsitze {
        fraktionen = fraktionen == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(fraktionen));
        einigung = einigung != null && einigung;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.AUSSCHUSSVORSITZE;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
