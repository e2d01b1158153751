package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Who carries out the decision on a paper, and until when.
 *
 * @param zustaendig login name
 * @param termin     day by which the next report is due
 * @param erinnernAm day on which the mayor learns that it is overdue; null if the date was past when it was set
 */
public record Kontrolle(@Id Long id, @Version Long version, long drucksacheId, String zustaendig, LocalDate termin,
                        LocalDate erinnernAm) {

    Kontrolle mitTermin(LocalDate neuer, LocalDate erinnern) {
        return new Kontrolle(id, version, drucksacheId, zustaendig, neuer, erinnern);
    }
}
