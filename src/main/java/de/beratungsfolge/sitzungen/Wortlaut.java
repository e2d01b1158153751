package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A text of the minutes whose wording their keeper changed. */
@Table("niederschrift_abschnitt")
record Wortlaut(@Id Long id, long sitzungId, String schluessel, String text) {
}
