package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.pruefung.vorgang.Verbindungen.Punkt;
import de.beratungsfolge.sitzungen.Sitzung;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Vorgang and what belongs to it.
 *
 * @param punkte      the items of meetings that treat it; of a meeting its own
 * @param verbundene  other chains that belong to it
 * @param aenderungen what changed the agenda at these items, by item
 */
record Umkreis(String vorgang, Optional<Drucksache> drucksache, Optional<Sitzung> sitzung, List<Punkt> punkte, List<String> verbundene,
               Map<Long, List<Punktaenderung>> aenderungen) {

    /** @return the parts of the record that tell its story; a meeting's own chain tells everything about it */
    List<Kettenteil> teile() {
        List<Kettenteil> teile = new ArrayList<>(List.of(Kettenteil.ganz(vorgang)));
        if (sitzung.isEmpty()) {
            punkte.forEach(punkt -> teile.add(teil(punkt)));
            verbundene.forEach(anderer -> teile.add(Kettenteil.ganz(anderer)));
        }
        return Kettenteil.ohneDoppelte(teile);
    }

    private Kettenteil teil(Punkt punkt) {
        List<Punktaenderung> seine = aenderungen.getOrDefault(punkt.id(), List.of());
        Set<String> kurznamen = new LinkedHashSet<>(List.of(punkt.kurzname()));
        seine.forEach(eine -> eine.frueherer().ifPresent(kurznamen::add));
        return Kettenteil.punkt(punkt.kennung(), kurznamen, seine.stream().map(Punktaenderung::schritt).distinct().toList());
    }

    /** @return the chains that keep its rows; a meeting's page shows its own only, the others have pages of their own */
    Set<String> datenketten() {
        return sitzung.isPresent() ? Datenketten.von(List.of(), drucksache, sitzung, List.of())
                : Datenketten.von(Stream.concat(Stream.of(vorgang), verbundene.stream()).toList(), drucksache, sitzung, punkte);
    }
}
