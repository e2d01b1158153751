package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.protokoll.Eintrag;
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

/** Keeps what the lists are read from in step with the record, in the transaction that writes an entry. */
@Component
public class Listenpflege implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Listenpflege.class);
    private static final int STAPEL = 500;

    private final Listenverzeichnis verzeichnis;
    private final JdbcClient datenbank;
    private final TransactionTemplate transaktion;

    Listenpflege(Listenverzeichnis verzeichnis, JdbcClient datenbank, PlatformTransactionManager transaktionen) {
        this.verzeichnis = verzeichnis;
        this.datenbank = datenbank;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    /** An entry was recorded, and with it everything it speaks of is stored. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void verzeichnet(Eintrag eintrag) {
        verzeichnis.eintraege(List.of(eintrag));
    }

    /** A database from before there were these lists is taken up once, before anybody gets in. */
    @Override
    public void afterSingletonsInstantiated() {
        if (leer("listenfund") && !leer("protokoll_eintrag")) {
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
            datenbank.sql("delete from listenfund").update();
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
