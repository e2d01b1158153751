package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TimeZone;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain verifies whatever the server's time zone is, and in the hours in which German clocks change. */
class ZeitzonenTest extends Buehnentest {

    private static final TimeZone VORHER = TimeZone.getDefault();

    @Autowired
    private EintragRepository eintraege;
    @Autowired
    private Datenspur datenspur;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private DataSource ablage;

    @AfterEach
    void zurueck() throws Exception {
        serverIn(VORHER);
    }

    /** As if the program had been started in this zone: open connections remember the one they began in. */
    private void serverIn(TimeZone zone) throws Exception {
        TimeZone.setDefault(zone);
        Class.forName("org.h2.util.DateTimeUtils").getMethod("resetCalendar").invoke(null);
        ablage.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-31T00:30:00Z", "2021-10-31T01:30:00Z", "2021-03-28T00:30:00Z",
        "2021-03-28T01:30:00Z", "2021-03-28T02:30:00Z"})
    void ketteStimmtAuchInDerStundeDerZeitumstellung(String zeitpunkt) throws Exception {
        serverIn(TimeZone.getTimeZone("Europe/Berlin"));
        stimmt(zeitpunkt, LocalDateTime.of(2021, 11, 16, 17, 0));
    }

    @Test
    void ketteStimmtNachEinemWechselDerZeitzoneDesServers() throws Exception {
        serverIn(TimeZone.getTimeZone("UTC"));
        String vorgang = schreiben("2021-11-16T16:00:00Z", LocalDateTime.of(2021, 11, 16, 17, 0));
        serverIn(TimeZone.getTimeZone("Europe/Berlin"));
        assertThat(protokoll("2021-11-16T16:00:00Z").ersterFehler(vorgang)).isEmpty();
    }

    private void stimmt(String zeitpunkt, LocalDateTime geschehen) {
        String vorgang = schreiben(zeitpunkt, geschehen);
        assertThat(protokoll(zeitpunkt).vorgang(vorgang).get(0).geschehenAm()).isEqualTo(geschehen);
        assertThat(protokoll(zeitpunkt).vorgang(vorgang).get(0).erfasstAm().toInstant()).isEqualTo(Instant.parse(zeitpunkt));
        assertThat(protokoll(zeitpunkt).ersterFehler(vorgang)).isEmpty();
    }

    private String schreiben(String zeitpunkt, LocalDateTime geschehen) {
        String vorgang = "Zeit-" + Buehne.frei();
        transaktion.executeWithoutResult(status -> protokoll(zeitpunkt).verzeichnen(vorgang, Eintragsart.SCHRITT,
                "Schritt", "jemand", geschehen, Map.of(), null));
        return vorgang;
    }

    private Protokoll protokoll(String zeitpunkt) {
        return new Protokoll(eintraege, datenbank, datenspur, Clock.fixed(Instant.parse(zeitpunkt), ZoneOffset.UTC), ereignis -> { });
    }
}
