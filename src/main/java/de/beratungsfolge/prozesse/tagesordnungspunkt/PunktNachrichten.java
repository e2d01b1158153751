package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What an item tells those who wait for a matter that is no paper. */
@Component
class PunktNachrichten {

    private static final String ANLIEGEN_ID = "anliegenId";
    private static final String ERGEBNIS = "ergebnis";

    private final RuntimeService engine;
    private final Tagesordnung tagesordnung;
    private final Anliegenliste anliegen;

    PunktNachrichten(RuntimeService engine, Tagesordnung tagesordnung, Anliegenliste anliegen) {
        this.engine = engine;
        this.tagesordnung = tagesordnung;
        this.anliegen = anliegen;
    }

    /** Tells whoever waits for the matter of this item how it was treated; a postponed one goes on waiting. */
    void anliegenBehandelt(long punktId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(punktId);
        if (punkt.anliegenId() == null || punkt.ergebnis() == null || !punkt.ergebnis().erledigtStation()) {
            return;
        }
        engine.createMessageCorrelation(TagesordnungspunktProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                .processInstanceBusinessKey(anliegen.anliegen(punkt.anliegenId()).vorgang())
                .processInstanceVariableEquals(ANLIEGEN_ID, punkt.anliegenId())
                .setVariable(ERGEBNIS, punkt.ergebnis().name())
                .correlateAll();
    }
}
