package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The packaged program on a free port with the example data and a database of its own, for one browser script. */
final class Programmlauf implements AutoCloseable {

    private static final Path SKRIPTE = Path.of("src/test/browser").toAbsolutePath();
    private static final Path PROGRAMM = Path.of("target/beratungsfolge.jar").toAbsolutePath();
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final String BEREIT = "Beispieldaten angelegt";
    private static final int START_SEKUNDEN = 180;

    private final Path ordner;
    private final int port;
    private final Process server;

    private Programmlauf(Path ordner, int port, Process server) {
        this.ordner = ordner;
        this.port = port;
        this.server = server;
    }

    /** Starts it, or skips the test where something is missing that Maven does not fetch. */
    static Programmlauf starten(Path ordner) throws IOException, InterruptedException {
        vorausgesetzt(Files.exists(SKRIPTE.resolve("node_modules/playwright-core")), "src/test/browser/node_modules: npm ci");
        vorausgesetzt(Files.isExecutable(CHROMIUM), CHROMIUM + ": apt-get install chromium");
        vorausgesetzt(Files.exists(PROGRAMM), "target/beratungsfolge.jar: mvn package");
        int port = freierPort();
        Path protokoll = ordner.resolve("server.log");
        Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-XX:TieredStopAtLevel=1", "-jar", PROGRAMM.toString(), "--spring.profiles.active=demo",
                "--server.port=" + port).directory(ordner.toFile()).redirectErrorStream(true)
                .redirectOutput(protokoll.toFile()).start();
        Programmlauf lauf = new Programmlauf(ordner, port, server);
        lauf.bereit(protokoll);
        return lauf;
    }

    /** Runs a script of {@code src/test/browser} against the program. @return what it said */
    String skript(String name, int minuten) throws IOException, InterruptedException {
        Path ausgabe = ordner.resolve(name + ".log");
        Process lauf = new ProcessBuilder("node", name, "http://localhost:" + port).directory(SKRIPTE.toFile())
                .redirectErrorStream(true).redirectOutput(ausgabe.toFile()).start();
        boolean fertig = lauf.waitFor(minuten, TimeUnit.MINUTES);
        if (!fertig) {
            lauf.descendants().forEach(ProcessHandle::destroyForcibly);
            lauf.destroyForcibly();
        }
        String gesagt = Files.readString(ausgabe, StandardCharsets.UTF_8);
        assertThat(fertig).as("%s finished within %d minutes; so far:%n%s", name, minuten, gesagt).isTrue();
        assertThat(lauf.exitValue()).as("%s, pictures in target/bilder:%n%s", name, gesagt).isZero();
        return gesagt;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    private void bereit(Path protokoll) throws IOException, InterruptedException {
        for (int i = 0; i < START_SEKUNDEN * 2; i++) {
            String bisher = Files.readString(protokoll, StandardCharsets.UTF_8);
            if (bisher.contains(BEREIT)) {
                return;
            }
            assertThat(server.isAlive()).as("the server runs; it said:%n%s", bisher).isTrue();
            TimeUnit.MILLISECONDS.sleep(500);
        }
        close();
        throw new AssertionError("The server was not ready after " + START_SEKUNDEN + " seconds:\n"
                + Files.readString(protokoll, StandardCharsets.UTF_8));
    }

    private static void vorausgesetzt(boolean da, String wasFehlt) {
        String satz = "Browsertest übersprungen / browser test skipped: es fehlt / missing " + wasFehlt;
        if (!da) {
            System.out.println(satz);
        }
        assumeTrue(da, satz);
    }

    private static int freierPort() throws IOException {
        try (ServerSocket frei = new ServerSocket(0)) {
            return frei.getLocalPort();
        }
    }
}
