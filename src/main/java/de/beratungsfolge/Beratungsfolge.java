package de.beratungsfolge;

import de.beratungsfolge.beispiel.BeispielBefehl;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Entry point: subcommands first, each with no more of the program than it needs; otherwise the server. */
@SpringBootApplication
public class Beratungsfolge {

    /** @param argumente {@code beispiel}, or nothing for the server */
    public static void main(String[] argumente) {
        String befehl = argumente.length == 0 ? "" : argumente[0];
        switch (befehl) {
            case "beispiel" -> System.exit(beispiel());
            default -> SpringApplication.run(Beratungsfolge.class, argumente);
        }
    }

    private static int beispiel() {
        PrintStream aus = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .profiles("ohne-oberflaeche").run()) {
            return BeispielBefehl.ausfuehren(programm, aus, System.err);
        }
    }
}
