package de.beratungsfolge.prozesse;

import de.beratungsfolge.protokoll.Datenspur;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the engine's own history says about a finished task enters the record: by whom and when. */
@Component
class Aufgabenspur {

    private static final String TABELLE = "act_hi_taskinst";

    private final Datenspur datenspur;

    Aufgabenspur(Datenspur datenspur) {
        this.datenspur = datenspur;
    }

    @EventListener
    void ereignis(HistoricTaskInstanceEventEntity ereignis) {
        if (ereignis.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            datenspur.neu(TABELLE, ereignis.getId());
        } else {
            datenspur.aendert(TABELLE, ereignis.getId());
        }
    }
}
