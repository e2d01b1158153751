package de.beratungsfolge.sitzungen;

import java.util.Set;
import org.springframework.data.annotation.Id;

/**
 * A change of the agenda proposed in the meeting, taken or refused.
 *
 * @param titel      of the item
 * @param punktId    the item it changes; for an extension the one it added, null while open or refused
 * @param vorPunktId the item before which it is treated, or null
 * @param befundId   what the rules found about the vote; null where the chair alone decided
 * @param ergebnis   what the chair established, in the code of the check; null while open
 */
public record Tagesordnungsaenderung(@Id Long id, long sitzungId, Aenderungsart art, String titel, Long punktId,
                                     Long stationId, Long anliegenId, Punktart punktart, boolean oeffentlich,
                                     Long vorPunktId, String grund, boolean keinAufschub,
                                     boolean aeussersteDringlichkeit, Integer ja, Integer nein, Integer enthaltungen,
                                     Long befundId, String ergebnis) {

    /** Decided by the chair alone, who has to establish nothing more. */
    static final String VORSITZ = "VORSITZ";
    private static final Set<String> ANGENOMMEN = Set.of("ZULAESSIG", "ANGENOMMEN", VORSITZ);

    /** @return whether the chair has to establish it */
    public boolean offen() {
        return ergebnis == null;
    }

    /** @return whether the agenda changed by it */
    boolean angenommen() {
        return ANGENOMMEN.contains(ergebnis);
    }

    Tagesordnungsaenderung festgestellt(String neuesErgebnis, Long punkt) {
        return new Tagesordnungsaenderung(id, sitzungId, art, titel, punkt, stationId, anliegenId, punktart, oeffentlich,
                vorPunktId, grund, keinAufschub, aeussersteDringlichkeit, ja, nein, enthaltungen, befundId, neuesErgebnis);
    }
}
