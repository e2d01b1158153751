package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Kettenpruefung;
import de.beratungsfolge.protokoll.Pruefergebnis;
import de.beratungsfolge.protokoll.Siegelbuch;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The commands {@code protokoll pruefen} and {@code protokoll siegel}: no more of the program than its database, and only reading. */
public final class ProtokollBefehl {

    static final int IN_ORDNUNG = 0;
    static final int ETWAS_PASST_NICHT = 1;
    static final int NICHT_MOEGLICH = 2;

    private static final String AUFRUF = """
            Aufruf: protokoll pruefen               rechnet alles nach und nennt den ersten Fehler; Ende mit 0 oder 1
                    protokoll siegel [csv|json]     schreibt alle Tagessiegel
            Welche Datenbank gemeint ist, sagen dieselben Einstellungen wie für den Server, etwa --spring.datasource.url=…""";
    private static final String H2_DATEI = "jdbc:h2:file:";

    private final PrintStream aus;

    private ProtokollBefehl(PrintStream aus) {
        this.aus = aus;
    }

    /** All of the program that these commands need. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
    static class Datenbankzugang {
    }

    /**
     * Runs the command.
     *
     * @param angaben subcommand, then settings as for the server
     * @return 0: all fits; 1: something does not; 2: wrong call, or no database of this program
     */
    public static int ausfuehren(List<String> angaben, PrintStream aus) {
        return new ProtokollBefehl(aus).ausfuehren(angaben);
    }

    private int ausfuehren(List<String> angaben) {
        List<String> worte = angaben.stream().filter(angabe -> !angabe.startsWith("--")).toList();
        boolean pruefen = worte.equals(List.of("pruefen"));
        boolean siegel = !worte.isEmpty() && worte.get(0).equals("siegel") && (worte.size() == 1
                || worte.size() == 2 && Set.of("csv", "json").contains(worte.get(1)));
        if (!pruefen && !siegel) {
            aus.println(AUFRUF);
            return NICHT_MOEGLICH;
        }
        String[] einstellungen = angaben.stream().filter(angabe -> angabe.startsWith("--")).toArray(String[]::new);
        try (ConfigurableApplicationContext zugang = new SpringApplicationBuilder(Datenbankzugang.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false).profiles("ohne-oberflaeche")
                .properties("logging.level.root=error", "logging.level.org.springframework.boot=off", "logging.level.com.zaxxer.hikari=off")
                .run(einstellungen)) {
            return mit(zugang, pruefen ? null : Siegelausfuhr.valueOf(worte.size() == 1 ? "TEXT" : worte.get(1).toUpperCase(Locale.ROOT)));
        } catch (RuntimeException fehler) {
            aus.println("Die Datenbank ist nicht zu lesen: " + NestedExceptionUtils.getMostSpecificCause(fehler).getMessage());
            aus.println("Läuft der Server auf einer H2-Datei, so hält er sie allein; dann prüft die Seite /pruefung/protokoll.");
            return NICHT_MOEGLICH;
        } catch (OutOfMemoryError fehler) {
            aus.println("Der Speicher reicht nicht. Bitte mehr geben, etwa: java -Xmx1g -jar …");
            return NICHT_MOEGLICH;
        }
    }

    private int mit(ConfigurableApplicationContext zugang, Siegelausfuhr ausfuhr) {
        String url = zugang.getEnvironment().getProperty("spring.datasource.url", "");
        if (url.startsWith(H2_DATEI) && !Files.exists(h2Datei(url))) {
            aus.println("Es gibt keine Datenbank an der Stelle " + url + ".");
            return NICHT_MOEGLICH;
        }
        DataSource quelle = zugang.getBean(DataSource.class);
        if (!Siegelbuch.gibtEs(quelle)) {
            aus.println("In dieser Datenbank gibt es kein Protokoll dieser Programmfassung. Der Server muss mit ihr einmal gestartet sein.");
            return NICHT_MOEGLICH;
        }
        return ausfuhr == null ? pruefen(quelle, zugang.getBean(PlatformTransactionManager.class)) : siegel(quelle, ausfuhr);
    }

    private static Path h2Datei(String url) {
        String pfad = url.substring(H2_DATEI.length()).replaceFirst(";.*", "") + ".mv.db";
        return pfad.startsWith("~/") ? Path.of(System.getProperty("user.home"), pfad.substring(2)) : Path.of(pfad);
    }

    private int pruefen(DataSource quelle, PlatformTransactionManager transaktionen) {
        Pruefergebnis ergebnis = new Kettenpruefung(quelle, transaktionen,
                List.of(new Regeltextabgleich(), new Anlagenabgleich()), new Fortschritt(aus)).pruefen();
        aus.println(Ergebnisworte.umfang(ergebnis));
        aus.println(Ergebnisworte.urteil(ergebnis));
        return ergebnis.abweichung().isPresent() ? ETWAS_PASST_NICHT : IN_ORDNUNG;
    }

    private int siegel(DataSource quelle, Siegelausfuhr ausfuhr) {
        aus.println(ausfuhr.schreiben(Siegelbuch.alle(JdbcClient.create(quelle))).stripTrailing());
        return IN_ORDNUNG;
    }
}
