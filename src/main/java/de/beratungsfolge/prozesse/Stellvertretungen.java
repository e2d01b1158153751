package de.beratungsfolge.prozesse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom somebody stands in for today. */
public interface Stellvertretungen {

    /** @return the absent people this person stands in for today, each in one role */
    List<Vertretener> vertretene(String person);

    /**
     * @return that the person is absent in this role on that day and who stands in, in words, e.g. {@code abwesend vom
     *         01.12.2021 bis zum 10.12.2021, Vertretung: Kim Arndt}; empty if not
     */
    Optional<String> abwesend(String person, Rolle rolle, LocalDate tag);

    /** Somebody absent, in one role. */
    record Vertretener(String person, Rolle rolle) {
    }
}
