package de.beratungsfolge.beiratswahl;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who stands for Kassenprüfer/in (§ 3 Abs. 1 GeschO-SB). */
@Table("beirat_kassenpruefer")
public record Kassenpruefer(@Id Long id, long wahlId, String name, int stimmen, boolean gewaehlt, boolean los) {
}
