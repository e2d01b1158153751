package de.beratungsfolge;

import de.beratungsfolge.beispiel.BeispielBefehl;
import de.beratungsfolge.beispiel.Geschichte;
import de.beratungsfolge.dokumente.VorlagenBefehl;
import de.beratungsfolge.pruefung.kette.ProtokollBefehl;
import de.beratungsfolge.werkstatt.FaelleBefehl;
import de.beratungsfolge.werkstatt.RegelnBefehl;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Entry point: subcommands first, each with no more of the program than it needs; otherwise the server. */
@SpringBootApplication
public class Beratungsfolge {

    /** @param argumente {@code faelle DIR …}, {@code regeln …}, {@code vorlagen …}, {@code protokoll …}, {@code beispiel [seniorenbeirat]}, or nothing for the server */
    public static void main(String[] argumente) {
        String befehl = argumente.length == 0 ? "" : argumente[0];
        switch (befehl) {
            case "faelle" -> System.exit(FaelleBefehl.ausfuehren(rest(argumente), ausgabe()));
            case "regeln" -> System.exit(RegelnBefehl.ausfuehren(rest(argumente), ausgabe()));
            case "vorlagen" -> System.exit(VorlagenBefehl.ausfuehren(rest(argumente), ausgabe()));
            case "protokoll" -> System.exit(ProtokollBefehl.ausfuehren(rest(argumente), ausgabe()));
            case "beispiel" -> System.exit(beispiel(rest(argumente), ausgabe()));
            default -> server(befehl, argumente);
        }
    }

    private static void server(String befehl, String[] argumente) {
        if (!befehl.isEmpty() && !befehl.startsWith("--")) {
            ausgabe().println("Den Befehl „" + befehl + "“ gibt es nicht. Es gibt: faelle DIR …, regeln …, vorlagen …, protokoll …, "
                    + "beispiel, beispiel seniorenbeirat; ohne Befehl startet der Server.");
            System.exit(2);
        }
        SpringApplication.run(Beratungsfolge.class, argumente);
    }

    private static List<String> rest(String[] argumente) {
        return List.of(argumente).subList(1, argumente.length);
    }

    private static PrintStream ausgabe() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** @return exit code; a story that does not exist is refused before anything is started */
    static int beispiel(List<String> argumente, PrintStream aus) {
        Optional<Geschichte> geschichte = Geschichte.mit(argumente);
        if (geschichte.isEmpty()) {
            return BeispielBefehl.unbekannt(argumente, aus);
        }
        try (ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .profiles(geschichte.get().profile()).run(geschichte.get().einstellungen())) {
            return BeispielBefehl.ausfuehren(geschichte.get(), programm, aus);
        }
    }
}
