package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** German names for how a meeting is held and how it is announced. */
public final class Formen {

    private Formen() {
    }

    /** @return the ways of announcing a meeting, as a choice */
    public static List<Map<String, Object>> bekanntmachungen() {
        return Stream.of(Bekanntmachungsform.values()).map(form -> Anzeige.option(form, name(form))).toList();
    }

    private static String name(Bekanntmachungsform form) {
        return switch (form) {
            case AUSHANG -> "Aushang";
            case INTERNET -> "Internet";
            case AMTSBLATT -> "Amtsblatt";
        };
    }

    /** @return how a meeting is held, e.g. "hybrid" */
    public static String name(Sitzungsart form) {
        return switch (form) {
            case PRAESENZ -> "in Präsenz";
            case HYBRID -> "hybrid";
            case DIGITAL -> "digital";
        };
    }
}
