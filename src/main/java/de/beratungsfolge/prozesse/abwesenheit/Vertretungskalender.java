package de.beratungsfolge.prozesse.abwesenheit;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** When tasks pass: just after midnight, when the program starts (it may have slept over midnight), and when an absence changes. */
@Configuration
@EnableScheduling
class Vertretungskalender {

    private final Abwesenheiten abwesenheiten;
    private final Aufgabenuebergang uebergang;

    Vertretungskalender(Abwesenheiten abwesenheiten, Aufgabenuebergang uebergang) {
        this.abwesenheiten = abwesenheiten;
        this.uebergang = uebergang;
    }

    /** A new day, or the program starts. */
    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    public void neuerTag() {
        uebergang.angleichen(abwesenheiten.am(abwesenheiten.heute()));
    }

    /** Outside of the transaction that changed an absence: each task passes on its own. */
    @TransactionalEventListener(Abwesenheiten.Geaendert.class)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void abwesenheitGeaendert() {
        neuerTag();
    }
}
