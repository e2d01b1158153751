package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;

/** Somebody present who does not belong to the body. */
public record Teilnahme(@Id Long id, long sitzungId, Kreis kreis, String name) {

    /** From where such a person comes. */
    public enum Kreis {
        VERWALTUNG, GAST
    }
}
