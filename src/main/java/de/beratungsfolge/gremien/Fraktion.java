package de.beratungsfolge.gremien;

import org.springframework.data.annotation.Id;

/** A parliamentary group of the council. */
public record Fraktion(@Id Long id, String kuerzel, String name) {
}
