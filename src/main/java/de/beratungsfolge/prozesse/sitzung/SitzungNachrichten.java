package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What a meeting tells the papers it treated. */
@Component
public class SitzungNachrichten {

    private final RuntimeService engine;
    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;

    SitzungNachrichten(RuntimeService engine, Tagesordnung tagesordnung, Drucksachen drucksachen) {
        this.engine = engine;
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
    }

    /** Tells the waiting paper of this item that its station was treated, and how. */
    public void stationBehandelt(long punktId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(punktId);
        Drucksache drucksache = drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId());
        engine.createMessageCorrelation(DrucksacheProzess.NACHRICHT_STATION_BEHANDELT)
                .processInstanceBusinessKey(drucksache.nummer())
                .processInstanceVariableEquals(DrucksacheProzess.Variablen.STATION_ID, punkt.stationId())
                .setVariable(DrucksacheProzess.Variablen.ERGEBNIS, punkt.ergebnis().name())
                .correlate();
    }
}
