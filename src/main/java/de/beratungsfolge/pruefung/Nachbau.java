package de.beratungsfolge.pruefung;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds tables that follow from the record, in one transaction. */
@Component
public class Nachbau {

    private static final Logger LOG = LoggerFactory.getLogger(Nachbau.class);

    private final JdbcClient datenbank;
    private final TransactionTemplate transaktion;

    Nachbau(JdbcClient datenbank, PlatformTransactionManager transaktionen) {
        this.datenbank = datenbank;
        this.transaktion = new TransactionTemplate(transaktionen);
    }

    /** Builds them if all are empty and the record is not: the database is from before there were these tables. */
    public void einmal(List<String> tabellen, Runnable aufbauen) {
        if (tabellen.stream().allMatch(this::leer) && !leer("protokoll_eintrag")) {
            try {
                aufbauen.run();
            } catch (DuplicateKeyException andererKnoten) {
                LOG.info("Another node of the same database took the record up first.");
            }
        }
    }

    /**
     * Empties the tables and fills them.
     *
     * @param teile each takes up some rows after this id and answers the last one's id, or -1: there was none
     */
    public void vonVorn(List<String> tabellen, LongUnaryOperator... teile) {
        transaktion.executeWithoutResult(status -> {
            tabellen.forEach(tabelle -> datenbank.sql("delete from " + tabelle).update());
            for (LongUnaryOperator teil : teile) {
                long letzte = 0;
                while (letzte >= 0) {
                    letzte = teil.applyAsLong(letzte);
                }
            }
        });
    }

    private boolean leer(String tabelle) {
        return datenbank.sql("select 1 from " + tabelle + " limit 1").query(Integer.class).optional().isEmpty();
    }
}
