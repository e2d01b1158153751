package de.beratungsfolge.prozesse;

import de.beratungsfolge.protokoll.Datenspur;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the engine's own history says enters the record: which process was started by whom, which way it took, and by whom and
 * when each task was done. Tasks and stations of the way enter it when they are finished.
 */
@Component
class Verlaufsspur {

    private static final String ABLAUF = "act_hi_procinst";
    private static final String STELLE = "act_hi_actinst";
    private static final String AUFGABE = "act_hi_taskinst";

    private final Datenspur datenspur;

    Verlaufsspur(Datenspur datenspur) {
        this.datenspur = datenspur;
    }

    @EventListener
    void ablauf(HistoricProcessInstanceEventEntity ereignis) {
        if (ereignis.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
            datenspur.neu(ABLAUF, ereignis.getId());
        } else {
            datenspur.aendert(ABLAUF, ereignis.getId());
        }
    }

    @EventListener
    void stelle(HistoricActivityInstanceEventEntity ereignis) {
        if (ereignis.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            datenspur.neu(STELLE, ereignis.getId());
        }
    }

    @EventListener
    void aufgabe(HistoricTaskInstanceEventEntity ereignis) {
        if (ereignis.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            datenspur.neu(AUFGABE, ereignis.getId());
        } else {
            datenspur.aendert(AUFGABE, ereignis.getId());
        }
    }
}
