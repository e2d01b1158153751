package de.beratungsfolge.gremien;

import java.time.LocalDate;

/** Something that holds from its first day to its last, both included. */
interface Zeitraum {

    LocalDate von();

    LocalDate bis();

    /** @return whether it holds on that day */
    default boolean giltAm(LocalDate tag) {
        return !tag.isBefore(von()) && !endetVor(tag);
    }

    /** @return whether it is over on that day */
    default boolean endetVor(LocalDate tag) {
        return bis() != null && bis().isBefore(tag);
    }

    /** @return whether there is a day on which both hold */
    default boolean ueberschneidet(Zeitraum anderer) {
        return !endetVor(anderer.von()) && !anderer.endetVor(von());
    }

    /** @return the first day on which both may hold */
    default LocalDate gemeinsamAb(Zeitraum anderer) {
        return von().isAfter(anderer.von()) ? von() : anderer.von();
    }

    /** @return whether it ends before it begins */
    default boolean istVerkehrt() {
        return endetVor(von());
    }
}
