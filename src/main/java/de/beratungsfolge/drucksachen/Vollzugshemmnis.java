package de.beratungsfolge.drucksachen;

import java.util.Optional;

/** Something that forbids carrying out the decision on a paper for the time being, e.g. an Einspruch. */
@FunctionalInterface
public interface Vollzugshemmnis {

    /** @return a German sentence that says why the decision must not be carried out now; empty if nothing forbids it */
    Optional<String> fuer(long drucksacheId);
}
