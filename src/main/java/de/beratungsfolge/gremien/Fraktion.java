package de.beratungsfolge.gremien;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A parliamentary group of the council.
 *
 * @param kuerzel its lasting short form; a group that takes another one is another Fraktion
 */
public record Fraktion(@Id Long id, @Version Long version, String kuerzel, String name) {

    /** A Fraktion not stored yet, or one of a test. */
    public Fraktion(Long id, String kuerzel, String name) {
        this(id, null, kuerzel, name);
    }

    Fraktion mitNamen(String anderer) {
        return new Fraktion(id, version, kuerzel, anderer);
    }
}
