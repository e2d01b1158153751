package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispiel;
import de.beratungsfolge.beispiel.seniorenbeirat.Beiratsbeispiel;
import de.beratungsfolge.drucksachen.Anlagen;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.protokoll.Ausleitungen;
import de.beratungsfolge.protokoll.Kettenpruefung;
import de.beratungsfolge.protokoll.Pruefergebnis;
import de.beratungsfolge.protokoll.Siegelbuch;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own on which an example was played, with closed days and a day begun. */
final class Pruefstand implements AutoCloseable {

    final ConfigurableApplicationContext programm;
    final JdbcClient datenbank;
    final TransactionTemplate transaktion;
    private final Kettenpruefung pruefung;

    private Pruefstand(SpringApplicationBuilder bau, String... einstellungen) {
        String[] alle = Arrays.copyOf(einstellungen, einstellungen.length + 1);
        alle[einstellungen.length] = "--camunda.bpm.job-execution.enabled=false";
        programm = bau.web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).run(alle);
        datenbank = JdbcClient.create(programm.getBean(DataSource.class));
        PlatformTransactionManager transaktionen = programm.getBean(PlatformTransactionManager.class);
        transaktion = new TransactionTemplate(transaktionen);
        pruefung = new Kettenpruefung(programm.getBean(DataSource.class), transaktionen,
                List.of(new Regeltextabgleich(), new Anlagenabgleich()));
    }

    /** The meeting of 16.11.2021: papers, a draft with a file, a meeting with its minutes, two closed days. */
    static Pruefstand sitzung(String... einstellungen) {
        Pruefstand stand = new Pruefstand(new SpringApplicationBuilder(Beratungsfolge.class, Stelluhr.class)
                .profiles("ohne-oberflaeche"), einstellungen);
        Beispiel beispiel = stand.programm.getBean(Beispiel.class);
        beispiel.vorbereiten();
        stand.anlageHochladen();
        stand.tagesende();
        beispiel.sitzungAbhalten();
        stand.tagesende();
        stand.ausleiten();
        return stand;
    }

    /** The story of the Seniorenbeirat: election, constituting meeting, recall, audit, succession, over many days. */
    static Pruefstand beirat(String... einstellungen) {
        Pruefstand stand = new Pruefstand(new SpringApplicationBuilder(Beratungsfolge.class)
                .profiles("ohne-oberflaeche", "beispiel-seniorenbeirat"), einstellungen);
        stand.programm.getBean(Beiratsbeispiel.class).spielen(new PrintStream(OutputStream.nullOutputStream()));
        stand.programm.getBean(Siegelbuch.class).schliessen();
        stand.ausleiten();
        return stand;
    }

    /** A draft with a file. */
    private void anlageHochladen() {
        programm.getBean(Aufgaben.class).starten(DrucksacheProzess.SCHLUESSEL, "heller", Map.of("nummer", "17/299", "betreff", "Bänke",
                "datum", LocalDate.of(2021, 11, 1), "fachbereich", "Fachbereich 3", "fachdienst", "Fachdienst 3.1",
                "nichtoeffentlich", false));
        programm.getBean(Anlagen.class).hochladen(programm.getBean(Drucksachen.class).mitNummer("17/299").orElseThrow().id(), "Plan",
                "plan.pdf", "%PDF-1.7\n% Plan\n".getBytes(StandardCharsets.US_ASCII), "heller");
    }

    private void tagesende() {
        programm.getBean(Stelluhr.Uhr.class).vorstellen(Duration.ofDays(1));
        programm.getBean(Siegelbuch.class).schliessen();
    }

    private void ausleiten() {
        programm.getBean(Ausleitungen.class).verzeichnen("pruefung", "17/286", "drucksache.pdf",
                "Inhalt".getBytes(StandardCharsets.UTF_8));
    }

    Pruefergebnis pruefen() {
        return pruefung.pruefen();
    }

    @Override
    public void close() {
        programm.close();
    }
}
