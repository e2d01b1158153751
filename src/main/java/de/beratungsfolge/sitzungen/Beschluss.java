package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import java.time.LocalDate;

/**
 * What a body decided or recommended at one item of its agenda.
 *
 * @param punktId    the item
 * @param kurzname   e.g. {@code TOP 3}
 * @param art        a decision, or a recommendation to the body that decides
 * @param ergebnis   what became of the item
 * @param stationId  the station of the paper that was treated, or null
 * @param anliegenId the matter that is no paper, or null
 * @param sitzung    Kennung of the meeting: the chain to which the decision belongs
 * @param gremiumId  the body
 * @param am         day of the meeting
 */
public record Beschluss(long punktId, String kurzname, String titel, boolean oeffentlich, Beschlussart art,
                        Beratungsergebnis ergebnis, Long stationId, Long anliegenId, String sitzung, long gremiumId,
                        LocalDate am) {

    static Beschluss von(Tagesordnungspunkt punkt, Sitzung sitzung) {
        return new Beschluss(punkt.id, punkt.kurzname(), punkt.titel, punkt.oeffentlich,
                punkt.art == Punktart.DRUCKSACHE_VORBERATEND ? Beschlussart.EMPFEHLUNG : Beschlussart.BESCHLUSS,
                punkt.ergebnis, punkt.stationId, punkt.anliegenId, sitzung.kennung, sitzung.gremiumId, sitzung.datum);
    }
}
