package de.beratungsfolge.prozesse.kassenpruefung;

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

/** When the program looks for an ended cash year: every night, and when it starts (it may have slept over New Year). */
@Component
class Kassentag {

    private static final Logger LOG = LoggerFactory.getLogger(Kassentag.class);

    private final Kassenkalender kalender;
    private final Clock uhr;

    Kassentag(Kassenkalender kalender, Clock uhr) {
        this.kalender = kalender;
        this.uhr = uhr;
    }

    /** A new day, or the program starts. */
    @Scheduled(cron = "0 25 0 * * *", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    public void neuerTag() {
        try {
            kalender.jahrespruefung(LocalDate.now(uhr.withZone(Datum.ZONE)));
        } catch (RuntimeException fehler) {
            if (!(fehler instanceof DuplicateKeyException || fehler.getCause() instanceof DuplicateKeyException)) {
                throw fehler;
            }
            LOG.info("Another node of the same database began this year's audit first.");
        }
    }
}
