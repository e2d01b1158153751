package de.beratungsfolge.neustart;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program in a process of its own, to be killed. Says where everything stands, does the tasks it is told,
 * acknowledges each with the record's end, and then waits for its death.
 */
public final class Neustartkind {

    /** Prefix of a line about a Vorgang: its open tasks, the length and the end of its chain. */
    static final String STAND = "STAND ";
    /** Prefix of the line after a task, in the same form. */
    static final String ERLEDIGT = "ERLEDIGT ";
    /** Line after the last task. */
    static final String WARTET = "WARTET";

    private static final PrintStream AUS = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Neustartkind() {
    }

    /** @param argumente address of the database, then the tasks: Vorgang=number of the step */
    public static void main(String[] argumente) throws InterruptedException {
        ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class,
                Beispielbestand.class, Buehne.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).profiles("ohne-oberflaeche")
                .run("--spring.datasource.url=" + argumente[0], "--camunda.bpm.job-execution.enabled=false");
        Neustartschritte schritte = new Neustartschritte(programm.getBean(Buehne.class));
        if (argumente.length == 1) {
            schritte.vorbereiten();
        } else {
            for (String vorgang : Neustartschritte.VORGAENGE) {
                AUS.println(STAND + stand(programm, vorgang));
            }
            for (String auftrag : List.of(argumente).subList(1, argumente.length)) {
                String vorgang = auftrag.substring(0, auftrag.indexOf('='));
                schritte.tun(vorgang, Integer.parseInt(auftrag.substring(auftrag.indexOf('=') + 1)));
                AUS.println(ERLEDIGT + stand(programm, vorgang));
            }
        }
        AUS.println(WARTET);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static String stand(ConfigurableApplicationContext programm, String vorgang) {
        Protokoll protokoll = programm.getBean(Protokoll.class);
        List<Eintrag> kette = protokoll.vorgang(vorgang);
        String offen = programm.getBean(Aufgaben.class).offene(vorgang).stream().map(einer -> einer.schluessel())
                .sorted().reduce((a, b) -> a + "," + b).orElse("-");
        return vorgang + " " + offen + " " + kette.size() + " "
                + (kette.isEmpty() ? "-" : kette.get(kette.size() - 1).hash()) + " "
                + protokoll.ersterFehler(vorgang).map(fehler -> "FEHLER").orElse("heil");
    }
}
