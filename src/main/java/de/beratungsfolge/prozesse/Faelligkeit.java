package de.beratungsfolge.prozesse;

import de.beratungsfolge.eingabe.Datum;
import java.time.LocalDate;
import java.util.Date;

/** Due dates of tasks. */
public final class Faelligkeit {

    private Faelligkeit() {
    }

    /** @return the last second of this day as people here read the clock; null for no day */
    public static Date bis(LocalDate tag) {
        return tag == null ? null : Date.from(tag.atTime(23, 59, 59).atZone(Datum.ZONE).toInstant());
    }
}
