package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the record day by day. A seal covers what was recorded since the seal before it, and that seal itself; a day on which
 * nobody did anything has none of its own. A day is closed only some minutes after midnight, so that steps that began before it are in it.
 */
@Service
public class Siegelbuch {

    private static final Duration NACHLAUF = Duration.ofMinutes(10);

    private final JdbcClient datenbank;
    private final Datenspur datenspur;
    private final Clock uhr;

    Siegelbuch(JdbcClient datenbank, Datenspur datenspur, Clock uhr) {
        this.datenbank = datenbank;
        this.datenspur = datenspur;
        this.uhr = uhr;
    }

    /** @return the seal of the last closed day, if one is closed */
    public Optional<Tagessiegel> letztes() {
        return datenbank.sql("select * from tagessiegel order by tag desc fetch first 1 rows only")
                .query(Tagessiegel.class).optional();
    }

    /** @return all seals, the oldest first */
    public List<Tagessiegel> alle() {
        return alle(datenbank);
    }

    /** @return all seals of a database, the oldest first */
    public static List<Tagessiegel> alle(JdbcClient datenbank) {
        return datenbank.sql("select * from tagessiegel order by tag").query(Tagessiegel.class).list();
    }

    /** @return whether the database holds a record as this version of the program writes it */
    public static boolean gibtEs(DataSource quelle) {
        JdbcClient datenbank = JdbcClient.create(quelle);
        return datenbank.sql("""
                select count(*) from information_schema.tables
                where table_schema = current_schema and lower(table_name) in ('protokoll_kopf', 'flyway_schema_history')""")
                .query(Integer.class).single() == 2
                && datenbank.sql("select count(*) from \"flyway_schema_history\" where \"version\" = '37'").query(Integer.class).single() > 0;
    }

    /**
     * Closes every day that has ended and is still open.
     *
     * @return the new seals
     */
    @Transactional
    public List<Tagessiegel> schliessen() {
        Optional<Tagessiegel> vorgaenger = letztes();
        LocalDate ende = LocalDate.ofInstant(uhr.instant().minus(NACHLAUF), Datum.ZONE);
        OffsetDateTime jetzt = uhr.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Siegelprobe rechnung = new Siegelprobe(datenbank);
        List<Tagessiegel> neue = new ArrayList<>();
        Optional<LocalDate> tag = rechnung.naechsterTag(vorgaenger.map(Tagessiegel::tag));
        while (tag.isPresent() && tag.get().isBefore(ende)) {
            Tagessiegel siegel = rechnung.errechnen(tag.get(), vorgaenger, jetzt);
            ablegen(siegel);
            neue.add(siegel);
            vorgaenger = Optional.of(siegel);
            tag = rechnung.naechsterTag(Optional.of(siegel.tag()));
        }
        return neue;
    }

    /**
     * Recomputes all seals from the entries.
     *
     * @return what does not fit at the first seal that does not fit, in German; empty if all fits
     */
    public Optional<String> ersterFehler() {
        return new Siegelprobe(datenbank).ersterFehler();
    }

    private void ablegen(Tagessiegel siegel) {
        datenspur.neu("tagessiegel", siegel.tag());
        datenbank.sql("""
                insert into tagessiegel (tag, ketten, eintraege, koepfe_hash, vorgaenger_hash, hash, geschlossen_am)
                values (:tag, :ketten, :eintraege, :koepfeHash, :vorgaengerHash, :hash, :geschlossenAm)""")
                .paramSource(siegel).update();
    }
}
