package de.beratungsfolge.regelwerk.pruefungen;

import java.util.List;

/**
 * Urgent business of the chair: § 10 GeschO-SB.
 *
 * @param unaufschiebbar it could not be postponed; a person judges that
 * @param berichtetInNaechsterSitzung reported in the next session
 */
public record BeiratEilgeschaeft(
        boolean unaufschiebbar,
        boolean berichtetInNaechsterSitzung) implements Pruefung {

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BEIRAT_EILGESCHAEFT;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        return List.of();
    }
}
