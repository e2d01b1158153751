package de.beratungsfolge.prozesse;

import java.util.List;

/** Whom somebody stands in for today. */
public interface Stellvertretungen {

    /** @return the absent people this person stands in for today, each in one role */
    List<Vertretener> vertretene(String person);

    /** Somebody absent, in one role. */
    record Vertretener(String person, Rolle rolle) {
    }
}
