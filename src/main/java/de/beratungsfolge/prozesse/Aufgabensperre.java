package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets people complete one task only one after the other. Left to itself the engine notices the second one at the very
 * end, when the steps behind the task have long refused in words that speak of something else.
 */
@Component
class Aufgabensperre {

    private final JdbcClient datenbank;

    Aufgabensperre(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @throws SchonErledigt if somebody else completed the task while this one waited */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void wirdErledigt(DelegateTask aufgabe) {
        if (TaskListener.EVENTNAME_COMPLETE.equals(aufgabe.getEventName())) {
            datenbank.sql("select id_ from act_ru_task where id_ = :id for update").param("id", aufgabe.getId())
                    .query(String.class).optional().orElseThrow(SchonErledigt::new);
        }
    }
}
