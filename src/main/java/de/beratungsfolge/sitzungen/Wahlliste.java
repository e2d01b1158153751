package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/**
 * The list of a Fraktion or Gruppe in a {@link Listenwahl}.
 *
 * @param name    whose list it is
 * @param stimmen votes for it, or null while they are not counted
 * @param sitze   its seats as established, a seat by lot included; null until then
 * @param los     whether the lot gave it one of its seats
 */
public record Wahlliste(@Id Long id, long listenwahlId, int reihenfolge, String name, Integer stimmen, Integer sitze,
                        boolean los) {

    Wahlliste mitStimmen(int zahl) {
        return new Wahlliste(id, listenwahlId, reihenfolge, name, zahl, null, false);
    }

    Wahlliste mitSitzen(int sicher, boolean durchLos) {
        return new Wahlliste(id, listenwahlId, reihenfolge, name, stimmen, durchLos ? sicher + 1 : sicher, durchLos);
    }
}
