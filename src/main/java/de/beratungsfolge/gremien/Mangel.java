package de.beratungsfolge.gremien;

import java.util.Collection;
import java.util.List;

/**
 * What cannot be true about the composition of a body.
 *
 * @param betrifft the entries concerned
 * @param feld     what forms and files call the field
 * @param grund    German sentence why it cannot be
 */
record Mangel(List<Object> betrifft, String feld, String grund) {

    Mangel(Collection<?> betrifft, String feld, String grund) {
        this(List.<Object>copyOf(betrifft), feld, grund);
    }

    String satz() {
        return feld + ": " + grund;
    }
}
