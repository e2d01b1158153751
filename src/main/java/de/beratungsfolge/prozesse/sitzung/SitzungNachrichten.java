package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What a meeting tells the papers it treated, and its own preparation. */
@Component
public class SitzungNachrichten {

    private final RuntimeService engine;
    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;

    SitzungNachrichten(RuntimeService engine, Sitzungen sitzungen, Tagesordnung tagesordnung, Drucksachen drucksachen) {
        this.engine = engine;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
    }

    /**
     * The meeting was opened: papers announced and signed in the meantime are on its agenda now, and its preparation is
     * over, so that nobody cancels it or changes its agenda as before a meeting.
     */
    public void sitzungEroeffnet(long sitzungId, String person) {
        tagesordnung.angekuendigteUebernehmen(sitzungId, person);
        engine.createMessageCorrelation(SitzungProzess.NACHRICHT_SITZUNG_EROEFFNET)
                .processInstanceBusinessKey(sitzungen.sitzung(sitzungId).kennung()).correlateAll();
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
