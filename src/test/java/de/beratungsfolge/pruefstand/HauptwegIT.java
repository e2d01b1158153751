package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through the main path and a whole evening of a committee in a headless browser, against the packaged program with a fresh
 * database; afterwards opens the pages beside Tasklist, which then have something to show, and audits the evening with the keyboard alone. On databases of their own it clicks through
 * what the Geschäftsordnung of the Seniorenbeirat orders, and looks at the workplace of every demo user.
 */
class HauptwegIT {

    private static final String BEREIT = "Beispieldaten angelegt";
    private static final int START_SEKUNDEN = 300;
    private static final int LAUF_MINUTEN = 12;

    @TempDir
    Path ordner;

    private Process server;

    @AfterEach
    void serverBeenden() throws InterruptedException {
        if (server != null) {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void hauptwegAusschussabendUndSeitenGelingenImBrowser() throws Exception {
        Browserlauf.voraussetzen("Hauptweg");
        int port = Browserlauf.freierPort();
        serverStarten(port);
        List<String> basis = List.of("http://localhost:" + port);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "hauptweg.mjs", basis);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "ausschussabend.mjs", basis);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "seiten.mjs", basis);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "pruefung.mjs", basis);
    }

    @Test
    void dieGeschaeftsordnungDesSeniorenbeiratsGelingtImBrowser() throws Exception {
        Browserlauf.voraussetzen("Seniorenbeirat");
        int port = Browserlauf.freierPort();
        serverStarten(port);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "seniorenbeirat.mjs", List.of("http://localhost:" + port));
    }

    @Test
    void jederFindetSeinenArbeitsplatzAufDeutschUndMitRechtslage() throws Exception {
        Browserlauf.voraussetzen("Arbeitsplatz");
        int port = Browserlauf.freierPort();
        serverStarten(port);
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "rechtslage.mjs", List.of("http://localhost:" + port));
    }

    private void serverStarten(int port) throws IOException, InterruptedException {
        Path protokoll = ordner.resolve("server.log");
        List<String> befehl = new ArrayList<>(Browserlauf.programm());
        befehl.addAll(List.of("--spring.profiles.active=demo", "--server.port=" + port));
        server = new ProcessBuilder(befehl).directory(ordner.toFile()).redirectErrorStream(true)
                .redirectOutput(protokoll.toFile()).start();
        for (int i = 0; i < START_SEKUNDEN * 2; i++) {
            String bisher = Files.readString(protokoll, StandardCharsets.UTF_8);
            if (bisher.contains(BEREIT)) {
                return;
            }
            assertThat(server.isAlive()).as("the server runs; it said:%n%s", bisher).isTrue();
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new AssertionError("The server was not ready after " + START_SEKUNDEN + " seconds:\n"
                + Files.readString(protokoll, StandardCharsets.UTF_8));
    }
}
