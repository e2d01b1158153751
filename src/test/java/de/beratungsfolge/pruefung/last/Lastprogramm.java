package de.beratungsfolge.pruefung.last;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.pruefung.kette.Stelluhr;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The program with its server on a database of its own, with a clock that can be put and statements that are counted. */
final class Lastprogramm implements AutoCloseable {

    private final ConfigurableApplicationContext programm;

    Lastprogramm(String url) {
        programm = new SpringApplicationBuilder(Beratungsfolge.class, Stelluhr.class, Beispielbestand.class, Buehne.class,
                Befehlszaehler.class).bannerMode(Banner.Mode.OFF).run("--spring.datasource.url=" + url, "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn");
    }

    <T> T bohne(Class<T> art) {
        return programm.getBean(art);
    }

    DataSource quelle() {
        return programm.getBean(DataSource.class);
    }

    /** @return the database without counting its statements */
    DataSource ungezaehlt() {
        return ((DelegatingDataSource) quelle()).getTargetDataSource();
    }

    JdbcClient datenbank() {
        return JdbcClient.create(quelle());
    }

    int port() {
        return Integer.parseInt(programm.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Puts the clock of the program and that of its engine. */
    void stellen(LocalDateTime aufUtc) {
        Stelluhr.Uhr uhr = bohne(Stelluhr.Uhr.class);
        uhr.vorstellen(Duration.between(uhr.instant(), aufUtc.toInstant(ZoneOffset.UTC)));
        ClockUtil.offset(Duration.between(Instant.now(), uhr.instant()).toMillis());
    }

    /** Puts both clocks right again. */
    void uhrZuruecksetzen() {
        stellen(LocalDateTime.now(ZoneOffset.UTC));
        ClockUtil.reset();
    }

    @Override
    public void close() {
        ClockUtil.reset();
        programm.close();
    }
}
