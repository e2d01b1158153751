package de.beratungsfolge.sitzungen;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A contradiction between wording and record that was kept with a reason. */
@Table("niederschrift_abweichung")
public record Abweichung(@Id Long id, long sitzungId, String kennung, String ort, String satz, String begruendung) {
}
