package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispiel;
import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.protokoll.Kettenpruefung;
import de.beratungsfolge.protokoll.Pruefergebnis;
import de.beratungsfolge.protokoll.Siegelbuch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own on which the example was played: papers, a meeting with its minutes, two closed days, a day begun. */
final class Pruefstand implements AutoCloseable {

    final ConfigurableApplicationContext programm;
    final JdbcClient datenbank;
    final TransactionTemplate transaktion;
    private final Kettenpruefung pruefung;

    Pruefstand(String... einstellungen) {
        String[] alle = Arrays.copyOf(einstellungen, einstellungen.length + 1);
        alle[einstellungen.length] = "--camunda.bpm.job-execution.enabled=false";
        programm = new SpringApplicationBuilder(Beratungsfolge.class, Stelluhr.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).profiles("ohne-oberflaeche").run(alle);
        datenbank = JdbcClient.create(programm.getBean(DataSource.class));
        PlatformTransactionManager transaktionen = programm.getBean(PlatformTransactionManager.class);
        transaktion = new TransactionTemplate(transaktionen);
        pruefung = new Kettenpruefung(programm.getBean(DataSource.class), transaktionen,
                List.of(new Regeltextabgleich(), new Anlagenabgleich()));
    }

    Pruefstand spielen() {
        Beispiel beispiel = programm.getBean(Beispiel.class);
        beispiel.vorbereiten();
        tagesende();
        beispiel.sitzungAbhalten();
        tagesende();
        programm.getBean(Ausleitungen.class).verzeichnen("pruefung", "17/286", "drucksache.pdf",
                "Inhalt".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void tagesende() {
        programm.getBean(Stelluhr.Uhr.class).vorstellen(Duration.ofDays(1));
        programm.getBean(Siegelbuch.class).schliessen();
    }

    Pruefergebnis pruefen() {
        return pruefung.pruefen();
    }

    @Override
    public void close() {
        programm.close();
    }
}
