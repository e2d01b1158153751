package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Protects votes that were cast: whoever voted was there and not excluded, and no item has more votes than entitled
 * members present. Asked before attendance or exclusions change.
 */
@Service
class Stimmenschutz {

    private final Stimmabgaben stimmabgaben;
    private final Gremien gremien;

    Stimmenschutz(Stimmabgaben stimmabgaben, Gremien gremien) {
        this.stimmabgaben = stimmabgaben;
        this.gremien = gremien;
    }

    /**
     * Notes what the votes on these items contradict.
     *
     * @param amTisch        who would be at the table at an item
     * @param ausgeschlossen who would be excluded from it
     */
    void pruefen(Pruefliste liste, List<Tagesordnungspunkt> punkte,
                 Function<Tagesordnungspunkt, List<Anwesenheit>> amTisch,
                 Function<Tagesordnungspunkt, Set<Long>> ausgeschlossen) {
        for (Tagesordnungspunkt punkt : punkte) {
            if (!stimmabgaben.hatAbstimmung(punkt.id())) {
                continue;
            }
            Set<Long> draussen = ausgeschlossen.apply(punkt);
            Set<Long> berechtigt = amTisch.apply(punkt).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                    .map(Anwesenheit::personId).filter(id -> !draussen.contains(id)).collect(Collectors.toSet());
            stimmabgaben.gestimmt(punkt.id()).stream().filter(id -> !berechtigt.contains(id)).sorted()
                    .forEach(id -> liste.abweisenWenn(true, gremien.person(id).name(), "hat bei " + punkt.kurzname()
                            + " namentlich abgestimmt und kann dort weder abwesend noch ausgeschlossen sein."));
            int stimmen = stimmabgaben.stimmenzahl(punkt.id());
            liste.abweisenWenn(stimmabgaben.gestimmt(punkt.id()).isEmpty() && stimmen > berechtigt.size(),
                    punkt.kurzname(), "Gezählt sind " + stimmen + " Stimmen; danach wären aber nur noch "
                            + berechtigt.size() + " Mitglieder stimmberechtigt anwesend.");
        }
    }
}
