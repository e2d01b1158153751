package de.beratungsfolge.prozesse.delegiertenversammlung;

import de.beratungsfolge.beiratsversammlung.Delegiertenversammlung;
import de.beratungsfolge.beiratsversammlung.Empfehlung;
import de.beratungsfolge.beiratsversammlung.Versammlungsjahre;
import de.beratungsfolge.beiratsversammlung.Versammlungsverlauf;
import de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess;
import de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What an assembly tells the other processes: the year's watch, the audits it heard, the recommendations it made. */
@Component
class Versammlungsnachrichten {

    private final RuntimeService engine;
    private final Versammlungsjahre jahre;

    Versammlungsnachrichten(RuntimeService engine, Versammlungsjahre jahre) {
        this.engine = engine;
        this.jahre = jahre;
    }

    /** The year needs no reminder any more. */
    void einberufen(Delegiertenversammlung versammlung) {
        anJahr(versammlung, VersammlungsjahrProzess.NACHRICHT_EINBERUFEN);
    }

    /** The audits go on, each recommendation begins to wait; after a cancelled assembly the year is looked at again. */
    void folgen(Delegiertenversammlung versammlung, Versammlungsverlauf.Folgen folgen) {
        if (!folgen.stattgefunden()) {
            anJahr(versammlung, VersammlungsjahrProzess.NACHRICHT_AUSGEFALLEN);
        }
        folgen.berichte().forEach(bericht -> engine.createMessageCorrelation(KassenpruefungProzess.NACHRICHT_BERICHT_GEHOERT)
                .processInstanceBusinessKey(bericht.vorgang())
                .setVariable(KassenpruefungProzess.Variablen.GENEHMIGT, bericht.genehmigt()).correlateAll());
        folgen.empfehlungen().forEach(this::wartet);
    }

    private void wartet(Empfehlung empfehlung) {
        engine.startProcessInstanceByMessage(BeiratsempfehlungProzess.NACHRICHT_EMPFEHLUNG_GEFASST, empfehlung.vorgang(),
                Map.of(BeiratsempfehlungProzess.Variablen.EMPFEHLUNG_ID, empfehlung.id(),
                        BeiratsempfehlungProzess.Variablen.ANLIEGEN_ID, empfehlung.anliegenId(),
                        BeiratsempfehlungProzess.Variablen.BEZEICHNUNG, empfehlung.bezeichnung()));
    }

    private void anJahr(Delegiertenversammlung versammlung, String nachricht) {
        jahre.am(versammlung.gremiumId(), versammlung.versammlungAm()).ifPresent(jahr ->
                engine.createMessageCorrelation(nachricht).processInstanceBusinessKey(jahr.vorgang()).correlateAll());
    }
}
