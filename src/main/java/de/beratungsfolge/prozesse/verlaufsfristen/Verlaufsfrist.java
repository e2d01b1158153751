package de.beratungsfolge.prozesse.verlaufsfristen;

import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import de.beratungsfolge.aufbewahrung.Fristen;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the engine the town's period for its history, so that Cockpit shows it; deleting stays with the orders. */
@Component
@Order(2)
class Verlaufsfrist implements ApplicationRunner {

    private static final double TAGE_JE_MONAT = 365.25 / 12;

    private final RepositoryService modelle;
    private final Fristen fristen;

    Verlaufsfrist(RepositoryService modelle, Fristen fristen) {
        this.modelle = modelle;
        this.fristen = fristen;
    }

    @Override
    public void run(ApplicationArguments argumente) {
        Integer tage = tage(fristen.frist(Aufbewahrungsart.AUFGABENVERLAUF).monate());
        modelle.createProcessDefinitionQuery().list().stream().filter(modell -> !Objects.equals(modell.getHistoryTimeToLive(), tage))
                .forEach(modell -> modelle.updateProcessDefinitionHistoryTimeToLive(modell.getId(), tage));
    }

    /** @return days, rather one too many; null: for ever */
    static Integer tage(Integer monate) {
        return monate == null ? null : (int) Math.ceil(monate * TAGE_JE_MONAT);
    }
}
