package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That a person may stand in for members of a Fraktion in a body (§ 58 Abs. 1 GO NRW: the order is fixed).
 *
 * @param rang   place in the order, from 1
 * @param von    first day, inclusive
 * @param bis    last day, inclusive, or null while it lasts
 * @param angabe what about this entry is example data, or null
 */
public record Vertretung(@Id Long id, @Version Long version, long gremiumId, long fraktionId, long personId,
                         Mitgliedsart art, int rang, LocalDate von, LocalDate bis, String angabe) implements Zeitraum {

    /** A deputy not stored yet. */
    public Vertretung(Long id, long gremiumId, long fraktionId, long personId, Mitgliedsart art, int rang,
                      LocalDate von, LocalDate bis, String angabe) {
        this(id, null, gremiumId, fraktionId, personId, art, rang, von, bis, angabe);
    }

    Vertretung bis(LocalDate letzterTag) {
        return new Vertretung(id, version, gremiumId, fraktionId, personId, art, rang, von, letzterTag, angabe);
    }
}
