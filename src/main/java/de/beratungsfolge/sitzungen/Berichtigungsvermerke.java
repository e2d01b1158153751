package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed Berichtigungsvermerke as they stand under the two parts of the minutes. */
@Service
@Transactional(readOnly = true)
public class Berichtigungsvermerke {

    private final BerichtigungRepository berichtigungen;
    private final TagesordnungspunktRepository punkte;

    Berichtigungsvermerke(BerichtigungRepository berichtigungen, TagesordnungspunktRepository punkte) {
        this.berichtigungen = berichtigungen;
        this.punkte = punkte;
    }

    /** @return what corrects a non-public item for the non-public minutes, everything else for the public ones */
    public List<String> unter(long sitzungId, boolean oeffentlich) {
        Set<Long> nichtoeffentliche = punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzungId).stream()
                .filter(punkt -> !punkt.oeffentlich()).map(Tagesordnungspunkt::id).collect(Collectors.toSet());
        return berichtigungen.findBySitzungIdOrderByNummer(sitzungId).stream()
                .filter(eine -> eine.vermerk && eine.stand == Berichtigungsstand.VOLLZOGEN)
                .filter(eine -> oeffentlich == (eine.punktId == null || !nichtoeffentliche.contains(eine.punktId)))
                .map(Niederschrifttext::vermerk).toList();
    }
}
