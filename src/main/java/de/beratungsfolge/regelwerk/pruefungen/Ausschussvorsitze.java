package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.Max;
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
 * @param ratsmitglieder elected members of the council; {@code null}: those of the Fraktionen
 */
public record Ausschussvorsitze(
        @NotNull(message = "fehlt") Map<@NotBlank(message = "fehlt") String, @NotNull(message = "fehlt") @PositiveOrZero(message = "darf nicht negativ sein") Integer> fraktionen,
        @Positive(message = "muss größer als null sein") @Max(value = 1000, message = "mehr als 1000 gibt es in keiner Gemeinde") int vorsitze,
        Boolean einigung,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer widersprechendeRatsmitglieder,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer ratsmitglieder) implements Pruefung {

    public Ausschussvorsitze {
        fraktionen = fraktionen == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(fraktionen));
        einigung = einigung != null && einigung;
        widersprechendeRatsmitglieder = widersprechendeRatsmitglieder == null ? 0 : widersprechendeRatsmitglieder;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.AUSSCHUSSVORSITZE;
    }

    /** Base of the one fifth: the elected members; where their number is not stated, all members of the Fraktionen. */
    public int zahlDerRatsmitglieder() {
        return ratsmitglieder != null ? ratsmitglieder : Math.toIntExact(inFraktionen());
    }

    private long inFraktionen() {
        return fraktionen.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        long alle = ratsmitglieder != null ? ratsmitglieder : inFraktionen();
        return new Unstimmigkeiten()
                .wenn(inFraktionen() == 0, "fraktionen", "keine Fraktion hat ein Mitglied")
                .wenn(inFraktionen() > alle, "ratsmitglieder",
                        "weniger Ratsmitglieder (" + alle + ") als Mitglieder der Fraktionen (" + inFraktionen() + ")")
                .wenn(widersprechendeRatsmitglieder > alle, "widersprechendeRatsmitglieder",
                        "mehr Widersprechende (" + widersprechendeRatsmitglieder + ") als Ratsmitglieder (" + alle + ")")
                .liste();
    }
}
