package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Kettenpruefung;
import de.beratungsfolge.protokoll.Pruefergebnis;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Runs the check beside the pages: a large database takes minutes. One runs at a time; the last result is kept. */
@Component
class Pruefauftrag {

    private static final Logger LOG = LoggerFactory.getLogger(Pruefauftrag.class);
    private static final int GEDULD_SEKUNDEN = 5;

    private final Kettenpruefung pruefung;
    private final Clock uhr;
    private final ExecutorService arbeiter = Executors.newSingleThreadExecutor(auftrag -> {
        Thread faden = new Thread(auftrag, "protokoll-pruefen");
        faden.setDaemon(true);
        return faden;
    });
    private Future<?> laufend;
    private LocalDateTime begonnen;
    private Stand letzter;

    Pruefauftrag(DataSource quelle, PlatformTransactionManager transaktionen, Clock uhr) {
        this.pruefung = new Kettenpruefung(quelle, transaktionen, List.of(new Regeltextabgleich(), new Anlagenabgleich()));
        this.uhr = uhr;
    }

    /** A finished check.
     *
     * @param ergebnis null if the check itself failed */
    record Stand(LocalDateTime am, Pruefergebnis ergebnis) {
    }

    /** Begins a check unless one is running, and waits a little for its end. */
    void pruefen() {
        try {
            beginnen().get(GEDULD_SEKUNDEN, TimeUnit.SECONDS);
        } catch (TimeoutException nochNichtFertig) {
            LOG.info("The check of the record goes on.");
        } catch (InterruptedException abgebrochen) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException gescheitert) {
            LOG.debug("The page says so, and the log has it from the check itself.", gescheitert);
        }
    }

    /** @return since when a check is running, or null */
    synchronized LocalDateTime laeuftSeit() {
        return laufend == null || laufend.isDone() ? null : begonnen;
    }

    /** @return the check that ended last, or null */
    synchronized Stand letzter() {
        return letzter;
    }

    private synchronized Future<?> beginnen() {
        if (laeuftSeit() == null) {
            begonnen = LocalDateTime.now(uhr.withZone(Datum.ZONE));
            laufend = arbeiter.submit(this::einmal);
        }
        return laufend;
    }

    private void einmal() {
        Pruefergebnis ergebnis = null;
        try {
            ergebnis = pruefung.pruefen();
        } catch (RuntimeException | Error gescheitert) {
            LOG.error("The check of the record failed.", gescheitert);
            throw gescheitert;
        } finally {
            synchronized (this) {
                letzter = new Stand(LocalDateTime.now(uhr.withZone(Datum.ZONE)), ergebnis);
            }
        }
    }

    @PreDestroy
    void beenden() {
        arbeiter.shutdownNow();
    }
}
