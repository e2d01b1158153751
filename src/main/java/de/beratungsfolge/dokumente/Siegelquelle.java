package de.beratungsfolge.dokumente;

import java.util.Optional;

/** Who knows the seal that the last closed day bears over the whole record. */
public interface Siegelquelle {

    /** @return the seal in one German sentence for the foot of a document; empty while no day is closed */
    Optional<String> satz();
}
