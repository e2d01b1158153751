package de.beratungsfolge.beiratsaemter;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A member's signature under a motion for recall. */
@Table("abberufung_antrag")
record Abberufungsantrag(@Id Long id, long abberufungId, long personId) {
}
