package de.beratungsfolge.protokoll;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When days are closed: a quarter of an hour after midnight, and when the program starts (it may have slept over midnight). */
@Component
class Siegelkalender {

    private static final Logger LOG = LoggerFactory.getLogger(Siegelkalender.class);

    private final Siegelbuch siegelbuch;

    Siegelkalender(Siegelbuch siegelbuch) {
        this.siegelbuch = siegelbuch;
    }

    /** A new day, or the program starts. */
    @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    public void neuerTag() {
        try {
            siegelbuch.schliessen();
        } catch (DuplicateKeyException andererKnoten) {
            LOG.info("Another node of the same database closed the day first.");
        }
    }
}
