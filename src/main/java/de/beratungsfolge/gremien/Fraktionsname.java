package de.beratungsfolge.gremien;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a Fraktion is called from a day on, until the next such day. */
@Table("fraktion_name")
public record Fraktionsname(@Id Long id, @Version Long version, long fraktionId, LocalDate von, String name) {
}
