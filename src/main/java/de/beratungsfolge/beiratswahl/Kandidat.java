package de.beratungsfolge.beiratswahl;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A delegate who stands for election.
 *
 * @param vorgestellt    had the opportunity to introduce himself (§ 12 Abs. 2 GeschO-SB)
 * @param stimmen        null while they are not counted
 * @param rang           place among those who may move up, from 1; null for the elected
 * @param los            the lot decided on the seat or the place
 * @param nachgeruecktAm first day of the seat taken from that place, or null
 */
@Table("beirat_kandidat")
public record Kandidat(@Id Long id, long wahlId, String name, boolean vorgestellt, Integer stimmen, boolean gewaehlt,
                       Integer rang, boolean los, LocalDate nachgeruecktAm) {

    static Kandidat neu(long wahlId, String name, boolean vorgestellt) {
        return new Kandidat(null, wahlId, name, vorgestellt, null, false, null, false, null);
    }

    Kandidat mitStimmen(int zahl) {
        return new Kandidat(id, wahlId, name, vorgestellt, zahl, false, null, false, null);
    }

    Kandidat festgestellt(boolean istGewaehlt, Integer platz, boolean durchLos) {
        return new Kandidat(id, wahlId, name, vorgestellt, stimmen, istGewaehlt, platz, durchLos, null);
    }

    Kandidat nachgerueckt(LocalDate ab) {
        return new Kandidat(id, wahlId, name, vorgestellt, stimmen, gewaehlt, rang, los, ab);
    }
}
