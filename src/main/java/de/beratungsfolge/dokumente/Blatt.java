package de.beratungsfolge.dokumente;

import java.util.Map;

/** A template with its values, not set yet. */
record Blatt(String vorlage, String dateiname, Map<String, Object> werte) {
}
