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
    private final Ereigniswortlaut wortlaut;

    Anwesenheitsquelle(Anwesenheiten anwesenheiten, Ereigniswortlaut wortlaut) {
        this.anwesenheiten = anwesenheiten;
        this.wortlaut = wortlaut;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        return punkt.aufrufNr == null ? List.of() : teil(punkt, Teilart.ANWESENHEIT, punkt.aufrufNr);
    }

    /** The events from this call on as one text of the item. */
    List<Niederschriftentwurf.Teil> teil(Tagesordnungspunkt punkt, Teilart art, int aufruf) {
        String saetze = anwesenheiten.ereignisse(punkt.sitzungId()).stream().filter(eines -> eines.abAufruf() == aufruf)
                .map(wortlaut::satz).collect(Collectors.joining("\n"));
        return saetze.isEmpty() ? List.of() : List.of(Niederschriftentwurf.Teil.entworfen(punkt, art, saetze));
    }
}
