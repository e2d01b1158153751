package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.util.List;

/**
 * Urgent decision: § 60 GO NRW.
 *
 * @param gremium the body
 * @param ratRechtzeitigEinberufbar the council can be convened in time
 * @param hauptausschussRechtzeitigEinberufbar the Hauptausschuss can be convened in time
 * @param erheblicheNachteile waiting could cause considerable disadvantages; a person judges that
 * @param entscheider who decides
 * @param vorgelegtInNaechsterSitzung put before the body in its next session; {@code null}: not stated
 */
public record Dringlichkeit(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        boolean ratRechtzeitigEinberufbar,
        boolean hauptausschussRechtzeitigEinberufbar,
        boolean erheblicheNachteile,
        @NotNull(message = "fehlt") Eilentscheider entscheider,
        Boolean vorgelegtInNaechsterSitzung) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.DRINGLICHKEIT;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(gremium.art() == GremiumArt.HAUPTAUSSCHUSS && entscheider == Eilentscheider.HAUPTAUSSCHUSS, "entscheider",
                        "ist selbst das zuständige Gremium; eine Eilentscheidung trifft ein anderer an seiner Stelle")
                .liste();
    }
}
