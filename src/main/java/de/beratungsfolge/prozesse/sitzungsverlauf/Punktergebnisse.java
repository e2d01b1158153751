package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.prozesse.sitzung.SitzungNachrichten;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever waits for an item that it got its result without being treated. */
@Component
class Punktergebnisse {

    private final SitzungNachrichten nachrichten;

    Punktergebnisse(SitzungNachrichten nachrichten) {
        this.nachrichten = nachrichten;
    }

    void melden(List<Tagesordnungspunkt> punkte) {
        punkte.stream().filter(punkt -> punkt.stationId() != null).forEach(punkt -> nachrichten.stationBehandelt(punkt.id()));
    }
}
