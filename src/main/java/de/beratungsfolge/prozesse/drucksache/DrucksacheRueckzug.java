package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Rueckzuege;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.sitzungen.Ruecknahmen;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administration takes a paper back: its way ends or begins anew, and no meeting waits for it. */
@Service
@Transactional
public class DrucksacheRueckzug {

    private static final String TOP_ID = "topId";

    private final RuntimeService engine;
    private final Rueckzuege rueckzuege;
    private final Ruecknahmen ruecknahmen;

    DrucksacheRueckzug(RuntimeService engine, Rueckzuege rueckzuege, Ruecknahmen ruecknahmen) {
        this.engine = engine;
        this.rueckzuege = rueckzuege;
        this.ruecknahmen = ruecknahmen;
    }

    /**
     * Withdraws a paper for good.
     *
     * @throws EingabeFehler if the reason is missing or the paper is decided
     */
    public void zurueckziehen(Drucksache drucksache, String grund, String person) {
        rueckzuege.zurueckziehen(drucksache.id(), grund, person);
        engine.createMessageCorrelation(DrucksacheProzess.NACHRICHT_ZURUECKGEZOGEN)
                .processInstanceBusinessKey(drucksache.nummer()).correlate();
        for (Ruecknahmen.Punkt punkt : ruecknahmen.zurueckziehen(drucksache.id(), grund, person)) {
            engine.createMessageCorrelation(DrucksacheProzess.NACHRICHT_AN_SITZUNG)
                    .processInstanceBusinessKey(punkt.kennung())
                    .processInstanceVariableEquals(TOP_ID, punkt.punktId()).correlateAll();
        }
    }

    /**
     * Takes a signed paper back into its draft.
     *
     * @throws EingabeFehler if the reason is missing, it stands on an agenda, or was treated already
     */
    public void neuFassen(Drucksache drucksache, String grund, String person) {
        ruecknahmen.aufTagesordnung(drucksache.id()).ifPresent(kennung -> {
            throw new EingabeFehler("Neufassung", "Die Drucksache steht schon auf der Tagesordnung der Sitzung " + kennung
                    + "; sie kann nur noch zurückgezogen werden.");
        });
        rueckzuege.neuFassen(drucksache.id(), grund, person);
        engine.createMessageCorrelation(DrucksacheProzess.NACHRICHT_NEUFASSUNG)
                .processInstanceBusinessKey(drucksache.nummer()).correlate();
    }
}
