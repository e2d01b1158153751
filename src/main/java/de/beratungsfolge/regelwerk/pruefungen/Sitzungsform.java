package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import java.util.List;

/**
 * Whether a session may be held that way: §§ 47a, 58a GO NRW.
 *
 * @param gremium the body
 * @param form how it is held
 * @param ausnahmefallFestgestellt the council has established an exceptional case (§ 47a); {@code null}: no
 * @param hauptsatzungErlaubtHybrid the Hauptsatzung allows hybrid committee sessions (§ 58a); {@code null}: no
 */
public record Sitzungsform(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") Sitzungsart form,
        Boolean ausnahmefallFestgestellt,
        Boolean hauptsatzungErlaubtHybrid) implements Pruefung {

    public Sitzungsform {
        ausnahmefallFestgestellt = ausnahmefallFestgestellt != null && ausnahmefallFestgestellt;
        hauptsatzungErlaubtHybrid = hauptsatzungErlaubtHybrid != null && hauptsatzungErlaubtHybrid;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.SITZUNGSFORM;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return new Unstimmigkeiten().dazu(gremium.unstimmigkeiten()).liste();
    }
}
