package de.beratungsfolge.sitzungen;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came or went after the last item and before the end of the meeting. */
@Component
@Order(90)
class Schlussquelle implements Niederschriftquelle {

    private final Anwesenheitsquelle anwesenheit;
    private final Tagesordnung tagesordnung;

    Schlussquelle(Anwesenheitsquelle anwesenheit, Tagesordnung tagesordnung) {
        this.anwesenheit = anwesenheit;
        this.tagesordnung = tagesordnung;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        int letzter = Aufrufe.letzter(tagesordnung.punkte(punkt.sitzungId()));
        return punkt.aufrufNr == null || punkt.aufrufNr != letzter ? List.of()
                : anwesenheit.teil(punkt, Teilart.SCHLUSS, letzter + 1);
    }
}
