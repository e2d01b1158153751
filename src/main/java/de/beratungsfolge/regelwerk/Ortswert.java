package de.beratungsfolge.regelwerk;

import java.time.LocalDate;

/**
 * A dated value that towns fix themselves.
 *
 * @param name name of the value, e.g. {@code ladungsfristTage}
 * @param ab first day it applies
 * @param wert the value: Integer or String
 * @param quelle where it comes from
 * @param sicherheit how certain it is, e.g. "Beispielwert"
 */
public record Ortswert(String name, LocalDate ab, Object wert, String quelle, String sicherheit) {

    /** Source and certainty as people should see them beside the value. */
    public String herkunft() {
        return sicherheit + ", " + quelle;
    }
}
