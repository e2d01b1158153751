package de.beratungsfolge.prozesse.versammlungsjahr;

import de.beratungsfolge.beiratsversammlung.Versammlungsjahre;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the watch over a year together with its process: both or none. */
@Component
class Versammlungskalender {

    /** Who acts in the record when nobody did. */
    static final String PROGRAMM = "Programm";

    private final Versammlungsjahre jahre;
    private final RuntimeService engine;

    Versammlungskalender(Versammlungsjahre jahre, RuntimeService engine) {
        this.jahre = jahre;
        this.engine = engine;
    }

    /** Begins the watch over the year of this day, unless there is one. */
    @Transactional
    public void beobachten(LocalDate heute) {
        jahre.beginnen(heute, PROGRAMM).ifPresent(neu -> engine.startProcessInstanceByMessage(
                VersammlungsjahrProzess.NACHRICHT_JAHR_BEGONNEN, neu.vorgang(),
                Map.of(VersammlungsjahrProzess.Variablen.VERSAMMLUNGSJAHR_ID, neu.id(),
                        VersammlungsjahrProzess.Variablen.BEZEICHNUNG, neu.bezeichnung())));
    }
}
