package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * An item that stands on every agenda of a body.
 *
 * @param nachDrucksachen whether it follows the papers and matters of its part instead of preceding them
 * @param position        place among those before or after the papers, from 1
 * @param titel           its title; that of {@link Punktart#NIEDERSCHRIFT} is completed by the day of the last meeting
 * @param von             first day on which it stands on agendas
 * @param bis             last day, or null
 */
public record StaendigerPunkt(@Id Long id, long gremiumId, boolean oeffentlich, boolean nachDrucksachen, int position,
                              Punktart art, String titel, LocalDate von, LocalDate bis) {

    boolean giltAm(LocalDate tag) {
        return !von.isAfter(tag) && (bis == null || !bis.isBefore(tag));
    }

    StaendigerPunkt beendetAm(LocalDate tag) {
        return new StaendigerPunkt(id, gremiumId, oeffentlich, nachDrucksachen, position, art, titel, von, tag);
    }
}
