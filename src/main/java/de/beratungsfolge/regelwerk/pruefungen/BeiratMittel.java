package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.constraints.NotNull;

import java.util.List;

/**
 * Use of the Beirat's money: § 8 GeschO-SB.
 *
 * @param zweck what for
 * @param empfaenger to whom
 * @param auslagenersatzMitBeleg it repays proven expenses; {@code null}: no
 */
public record BeiratMittel(
        @NotNull(message = "fehlt") Mittelzweck zweck,
        @NotNull(message = "fehlt") Mittelempfaenger empfaenger,
        Boolean auslagenersatzMitBeleg) implements Pruefung {

    public BeiratMittel {
        auslagenersatzMitBeleg = auslagenersatzMitBeleg != null && auslagenersatzMitBeleg;
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_MITTEL;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
