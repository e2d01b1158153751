package de.beratungsfolge.sitzungen;

import java.time.LocalTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody else chairs a meeting or keeps its minutes from now on.
 *
 * @param bisherId who held the office until then; null if nobody was entered
 * @param um       from which time of the running meeting; null: already before it
 */
@Table("amtswechsel")
public record Amtswechsel(@Id Long id, long sitzungId, Sitzungsamt amt, Long bisherId, long neuId, LocalTime um,
                          String grund) {
}
