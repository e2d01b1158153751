package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what auditors search by in step with the record: in the transaction that writes an entry, after everything else that
 * it does, so that nothing can be recorded and not be found.
 */
@Component
public class Suchpflege implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Suchpflege.class);
    private static final int STAPEL = 500;

    private final Suchverzeichnis verzeichnis;
    private final JdbcClient datenbank;
    private final TransactionTemplate transaktion;

    Suchpflege(Suchverzeichnis verzeichnis, JdbcClient datenbank, PlatformTransactionManager transaktionen) {
        this.verzeichnis = verzeichnis;
        this.datenbank = datenbank;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    /** An entry was recorded; whatever changes a paper is recorded in its chain. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void verzeichnet(Eintrag eintrag) {
        if (eintrag.art() == Eintragsart.SCHRITT) {
            verzeichnis.papier(eintrag.vorgang());
        } else {
            verzeichnis.eintraege(List.of(eintrag));
        }
    }

    /** A database from before there was this search is taken up once, before anybody gets in. */
    @Override
    public void afterSingletonsInstantiated() {
        if (leer("suchwort") && leer("befundmerkmal") && !leer("protokoll_eintrag")) {
            try {
                aufbauen();
            } catch (DuplicateKeyException andererKnoten) {
                LOG.info("Another node of the same database took the record up first.");
            }
        }
    }

    /** Takes everything up anew. */
    public void aufbauen() {
        transaktion.executeWithoutResult(status -> {
            datenbank.sql("delete from suchwort").update();
            datenbank.sql("delete from befundmerkmal").update();
            long papier = 0;
            while (papier >= 0) {
                papier = verzeichnis.papiereAb(papier, STAPEL);
            }
            long eintrag = 0;
            while (eintrag >= 0) {
                eintrag = verzeichnis.eintraegeAb(eintrag, STAPEL);
            }
        });
    }

    private boolean leer(String tabelle) {
        return datenbank.sql("select 1 from " + tabelle + " limit 1").query(Integer.class).optional().isEmpty();
    }
}
