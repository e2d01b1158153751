package de.beratungsfolge.prozesse.beiratsvorstand;

import de.beratungsfolge.beiratsaemter.Konstituierung;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offices of the board that somebody leaves behind are elected anew (§ 4 Abs. 1 GeschO-SB); who moves up takes the seat only. */
@Component
public class Vorstandsnachwahl {

    private final Konstituierungen konstituierungen;
    private final RuntimeService engine;

    Vorstandsnachwahl(Konstituierungen konstituierungen, RuntimeService engine) {
        this.konstituierungen = konstituierungen;
        this.engine = engine;
    }

    /**
     * Puts the elections before the body together with the process that waits for them; nothing for no office.
     *
     * @param letzterTag last day on which the offices were held
     */
    @Transactional
    public void beginnen(long gremiumId, List<Vorstandsamt> vakante, LocalDate letzterTag, String person) {
        if (vakante.isEmpty()) {
            return;
        }
        Konstituierung neue = konstituierungen.nachwaehlen(gremiumId, vakante, letzterTag, person);
        Map<String, Object> variablen = new HashMap<>();
        variablen.put(BeiratsvorstandProzess.Variablen.KONSTITUIERUNG_ID, neue.id());
        variablen.put(BeiratsvorstandProzess.Variablen.ANLIEGEN_ID, konstituierungen.wartendes(neue.id()).orElseThrow());
        variablen.put(BeiratsvorstandProzess.Variablen.BEZEICHNUNG, "Nachwahl in den Vorstand: "
                + vakante.stream().map(Vorstandsamt::bezeichnung).collect(Collectors.joining(", ")));
        engine.startProcessInstanceByMessage(BeiratsvorstandProzess.NACHRICHT_AMT_FREI, neue.vorgang(), variablen);
    }
}
