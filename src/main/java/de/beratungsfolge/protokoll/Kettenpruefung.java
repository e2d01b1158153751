package de.beratungsfolge.protokoll;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes everything: each chain, the journal of their ends, the seals; rebuilds the rows of all tables and the engine's
 * finished tasks from the entries and compares them. Writes nothing, and sees one state of the database while others work on.
 */
public final class Kettenpruefung {

    private static final int ZEILEN_JE_ABRUF = 500;

    private final DataSource quelle;
    private final PlatformTransactionManager transaktionen;
    private final List<Abgleich> abgleiche;
    private final LongConsumer fortschritt;

    /** @param abgleiche what else is compared, in this order */
    public Kettenpruefung(DataSource quelle, PlatformTransactionManager transaktionen, List<Abgleich> abgleiche) {
        this(quelle, transaktionen, abgleiche, eintraege -> { });
    }

    /** @param fortschritt is told, entry by entry, how many were recomputed */
    public Kettenpruefung(DataSource quelle, PlatformTransactionManager transaktionen, List<Abgleich> abgleiche, LongConsumer fortschritt) {
        this.quelle = quelle;
        this.transaktionen = transaktionen;
        this.abgleiche = List.copyOf(abgleiche);
        this.fortschritt = fortschritt;
    }

    /** @return what was found; the check ends at the first thing that does not fit */
    public Pruefergebnis pruefen() {
        TransactionTemplate transaktion = new TransactionTemplate(transaktionen);
        transaktion.setReadOnly(true);
        transaktion.setIsolationLevel(einStand());
        return transaktion.execute(status -> imStand());
    }

    private Pruefergebnis imStand() {
        long beginn = System.nanoTime();
        JdbcTemplate abrufe = new JdbcTemplate(quelle);
        abrufe.setFetchSize(ZEILEN_JE_ABRUF);
        JdbcClient datenbank = JdbcClient.create(abrufe);
        Datenabgleich daten = new Datenabgleich(datenbank, Tabellen.lesen());
        Kettenlauf lauf = new Kettenlauf(datenbank, daten, fortschritt);
        Siegelprobe siegel = new Siegelprobe(datenbank);
        Optional<Abweichung> abweichung = Optional.empty();
        try {
            lauf.laufen();
            siegel.pruefen(lauf.letztesSiegel());
            abgleiche.forEach(abgleich -> Fund.wenn(abgleich.ersteAbweichung(datenbank)));
        } catch (Fund fund) {
            abweichung = Optional.of(fund.abweichung());
        }
        return new Pruefergebnis(abweichung, lauf.ketten(), lauf.eintraege(), daten.zeilen(), siegel.anzahl(),
                Duration.ofNanos(System.nanoTime() - beginn));
    }

    /** H2 shows one state of all tables only in its highest level. */
    private int einStand() {
        Connection verbindung = DataSourceUtils.getConnection(quelle);
        try {
            return verbindung.getMetaData().getDatabaseProductName().equals("H2") ? TransactionDefinition.ISOLATION_SERIALIZABLE
                    : TransactionDefinition.ISOLATION_REPEATABLE_READ;
        } catch (SQLException fehler) {
            throw new IllegalStateException("Die Datenbank nennt ihren Namen nicht", fehler);
        } finally {
            DataSourceUtils.releaseConnection(verbindung, quelle);
        }
    }
}
