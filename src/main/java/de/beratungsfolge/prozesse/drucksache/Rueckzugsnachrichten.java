package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Rueckzuege;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.DrucksacheRueckzug;
import de.beratungsfolge.sitzungen.Ruecknahmen;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the way of a paper, and the meetings that have it on their agenda, that the administration took it back. */
@Service
@Transactional
class Rueckzugsnachrichten implements DrucksacheRueckzug {

    private static final String TOP_ID = "topId";

    private final RuntimeService engine;
    private final Rueckzuege rueckzuege;
    private final Ruecknahmen ruecknahmen;

    Rueckzugsnachrichten(RuntimeService engine, Rueckzuege rueckzuege, Ruecknahmen ruecknahmen) {
        this.engine = engine;
        this.rueckzuege = rueckzuege;
        this.ruecknahmen = ruecknahmen;
    }

    @Override
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

    @Override
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
