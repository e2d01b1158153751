package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came or went from this item on. */
@Component
@Order(5)
class Anwesenheitsquelle implements Niederschriftquelle {

    private final Anwesenheiten anwesenheiten;
    private final Anwesenheitsaenderungen aenderungen;

    Anwesenheitsquelle(Anwesenheiten anwesenheiten, Anwesenheitsaenderungen aenderungen) {
        this.anwesenheiten = anwesenheiten;
        this.aenderungen = aenderungen;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        String saetze = anwesenheiten.ereignisse(punkt.sitzungId()).stream()
                .filter(ereignis -> punkt.aufrufNr != null && ereignis.abAufruf() == punkt.aufrufNr)
                .map(ereignis -> aenderungen.satz(ereignis) + ".").collect(Collectors.joining("\n"));
        return saetze.isEmpty() ? List.of()
                : List.of(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.ANWESENHEIT, saetze));
    }
}
