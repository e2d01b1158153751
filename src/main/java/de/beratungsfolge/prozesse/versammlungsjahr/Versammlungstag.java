package de.beratungsfolge.prozesse.versammlungsjahr;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the program looks for a year without a watch: every night, and when it starts (it may have slept over New Year). */
@Component
class Versammlungstag {

    private static final Logger LOG = LoggerFactory.getLogger(Versammlungstag.class);

    private final Versammlungskalender kalender;
    private final Clock uhr;

    Versammlungstag(Versammlungskalender kalender, Clock uhr) {
        this.kalender = kalender;
        this.uhr = uhr;
    }

    /** A new day, or the program starts. */
    @Scheduled(cron = "0 30 0 * * *", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    public void neuerTag() {
        try {
            kalender.beobachten(LocalDate.now(uhr.withZone(Datum.ZONE)));
        } catch (RuntimeException fehler) {
            if (!(fehler instanceof DuplicateKeyException || fehler.getCause() instanceof DuplicateKeyException)) {
                throw fehler;
            }
            LOG.info("Another node of the same database began the watch over this year first.");
        }
    }
}
