package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * That a person belongs to a body.
 *
 * @param von             first day, inclusive
 * @param bis             last day, inclusive, or null while it lasts
 * @param angabe          what about this membership is example data, or null
 * @param stellvertretung which deputy chair the person is, from 1; 0 for none
 */
public record Mitgliedschaft(@Id Long id, @Version Long version, long gremiumId, long personId, Long fraktionId,
                             Mitgliedsart art, boolean vorsitz, int stellvertretung, LocalDate von, LocalDate bis,
                             String angabe) implements Zeitraum {

    /** A membership not stored yet, without the office of a deputy chair. */
    public Mitgliedschaft(Long id, long gremiumId, long personId, Long fraktionId, Mitgliedsart art, boolean vorsitz,
                          LocalDate von, LocalDate bis, String angabe) {
        this(id, null, gremiumId, personId, fraktionId, art, vorsitz, 0, von, bis, angabe);
    }

    /** @return whether the person keeps the minutes instead of being a member */
    public boolean istSchriftfuehrung() {
        return art == Mitgliedsart.SCHRIFTFUEHRUNG;
    }

    /** @return chair, deputy chair or keeper of the minutes; null for none of them */
    public Gremienamt amt() {
        return istSchriftfuehrung() ? Gremienamt.SCHRIFTFUEHRUNG : Gremienamt.mit(vorsitz, stellvertretung);
    }

    Mitgliedschaft bis(LocalDate letzterTag) {
        return new Mitgliedschaft(id, version, gremiumId, personId, fraktionId, art, vorsitz, stellvertretung, von,
                letzterTag, angabe);
    }

    Mitgliedschaft mitFraktion(Long andere) {
        return new Mitgliedschaft(id, version, gremiumId, personId, andere, art, vorsitz, stellvertretung, von, bis,
                angabe);
    }

    Mitgliedschaft mitAmt(Gremienamt amt) {
        return new Mitgliedschaft(id, version, gremiumId, personId, fraktionId, art, amt == Gremienamt.VORSITZ,
                amt == null ? 0 : amt.stellvertretung(), von, bis, angabe);
    }

    /** @return the same from that day on, as an entry of its own */
    Mitgliedschaft neuAb(LocalDate tag) {
        return new Mitgliedschaft(null, null, gremiumId, personId, fraktionId, art, vorsitz, stellvertretung, tag, bis,
                angabe);
    }
}
