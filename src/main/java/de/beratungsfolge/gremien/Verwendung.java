package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;

/**
 * Answered by whoever builds on the composition of a body: what was true on a day that was used stays true.
 */
public interface Verwendung {

    /** @return the days on which the composition of this body was used */
    List<Tag> tage(long gremiumId);

    /** @param anlass what it was used for, e.g. "Sozialausschuss, 3. Sitzung am 16.11.2021" */
    record Tag(LocalDate tag, String anlass) {
    }
}
