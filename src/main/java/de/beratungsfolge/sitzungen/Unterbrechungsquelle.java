package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When and why the meeting was interrupted at this item. */
@Component
@Order(15)
class Unterbrechungsquelle implements Niederschriftquelle {

    private final UnterbrechungRepository unterbrechungen;

    Unterbrechungsquelle(UnterbrechungRepository unterbrechungen) {
        this.unterbrechungen = unterbrechungen;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        String saetze = unterbrechungen.findByPunktIdOrderByVonAscIdAsc(punkt.id()).stream().map(Unterbrechungsquelle::satz)
                .collect(Collectors.joining("\n"));
        return saetze.isEmpty() ? List.of()
                : List.of(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.UNTERBRECHUNG, saetze));
    }

    private static String satz(Unterbrechung eine) {
        String anlass = eine.anlass() + (eine.anlass().endsWith(".") ? "" : ".");
        return "Die Sitzung wird von " + Datum.deutsch(eine.von()) + (eine.offen() ? " an" : " bis " + Datum.deutsch(eine.bis()))
                + " unterbrochen. Anlass: " + anlass;
    }
}
