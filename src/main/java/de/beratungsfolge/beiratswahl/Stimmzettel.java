package de.beratungsfolge.beiratswahl;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A ballot as it was read, without anything that leads to whoever filled it in.
 *
 * @param nummer    place in the order of reading
 * @param befundId  its finding, whose facts are the marks
 * @param ergebnis  valid or not, in the code of the check: as computed, and after the establishment as established
 * @param verworfen it was entered by mistake and does not count
 */
@Table("beirat_stimmzettel")
public record Stimmzettel(@Id Long id, long wahlId, int nummer, long befundId, String ergebnis, boolean verworfen) {

    static final String GUELTIG = "GUELTIG";

    /** @return whether it counts */
    public boolean gueltig() {
        return GUELTIG.equals(ergebnis);
    }

    Stimmzettel festgestellt(String anders) {
        return new Stimmzettel(id, wahlId, nummer, befundId, anders, verworfen);
    }

    Stimmzettel alsVerworfen() {
        return new Stimmzettel(id, wahlId, nummer, befundId, ergebnis, true);
    }
}
