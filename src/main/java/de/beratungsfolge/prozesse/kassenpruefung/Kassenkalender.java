package de.beratungsfolge.prozesse.kassenpruefung;

import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.KASSENPRUEFUNG_ID;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Variablen.NACH_WAHL;

import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefbeginn;
import de.beratungsfolge.prozesse.Kassenjahre;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the audits that nobody asks for together with their process: both or none. */
@Component
public class Kassenkalender implements Kassenjahre {

    /** Who acts in the record when nobody did. */
    private static final String PROGRAMM = "Programm";

    private final Pruefbeginn beginn;
    private final RuntimeService engine;

    Kassenkalender(Pruefbeginn beginn, RuntimeService engine) {
        this.beginn = beginn;
        this.engine = engine;
    }

    @Override
    @Transactional
    public void jahrespruefung(LocalDate heute) {
        beginn.jahrespruefung(heute, PROGRAMM).ifPresent(neu -> engine.startProcessInstanceByMessage(
                KassenpruefungProzess.NACHRICHT_KASSENJAHR_ABGELAUFEN, neu.vorgang(), variablen(neu)));
    }

    /** After an election the accounts are handed over audited (§ 5 UAbs. 1 Satz 3 GeschO-SB); begins that audit once. */
    @Transactional
    public void nachWahl(long gremiumId, LocalDate wahlAm, String person) {
        beginn.nachWahl(gremiumId, wahlAm, person).ifPresent(neu -> engine.startProcessInstanceByMessage(
                KassenpruefungProzess.NACHRICHT_NEUWAHL, neu.vorgang(), variablen(neu)));
    }

    static Map<String, Object> variablen(Kassenpruefung neu) {
        return Map.of(KASSENPRUEFUNG_ID, neu.id(), BEZEICHNUNG, neu.bezeichnung(),
                NACH_WAHL, neu.anlass() == Pruefanlass.WAHL);
    }
}
