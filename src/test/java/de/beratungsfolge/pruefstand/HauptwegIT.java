package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through the main path in a headless browser, against the packaged program with a fresh database; afterwards opens
 * the pages beside Tasklist, which then have something to show.
 * Needs Node, an installed {@code src/test/browser/node_modules} and Chromium; Maven itself fetches none of them.
 */
class HauptwegIT {

    private static final Path ORDNER = Path.of("src/test/browser").toAbsolutePath();
    private static final Path PROGRAMM = Path.of("target/beratungsfolge.jar").toAbsolutePath();
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final String BEREIT = "Beispieldaten angelegt";
    private static final int START_SEKUNDEN = 180;
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
    void derHauptwegGelingtImBrowserUndDieSeitenZeigenIhn() throws Exception {
        vorausgesetzt(nodeDa(), "Node.js fehlt / is missing (18 or newer).", "install Node.js");
        vorausgesetzt(Files.exists(ORDNER.resolve("node_modules/playwright-core")),
                "src/test/browser/node_modules fehlt / is missing.", "run \"npm ci\" in src/test/browser");
        vorausgesetzt(Files.isExecutable(CHROMIUM), CHROMIUM + " fehlt / is missing.",
                "install Chromium (Debian: apt-get install chromium) or name it in the variable CHROMIUM");
        vorausgesetzt(Files.exists(PROGRAMM), "target/beratungsfolge.jar fehlt / is missing.", "run \"mvn package\"");

        int port = freierPort();
        serverStarten(port);
        System.out.println("[Hauptweg] " + letzteZeile(skript("hauptweg.mjs", "http://localhost:" + port)));
        System.out.println("[Seiten] " + letzteZeile(skript("seiten.mjs", "http://localhost:" + port)));
    }

    private void serverStarten(int port) throws IOException, InterruptedException {
        Path protokoll = ordner.resolve("server.log");
        server = new ProcessBuilder(java(), "-Xmx768m", "-jar", PROGRAMM.toString(), "--spring.profiles.active=demo",
                "--server.port=" + port).directory(ordner.toFile()).redirectErrorStream(true)
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

    private String skript(String name, String basis) throws IOException, InterruptedException {
        Path datei = ordner.resolve(name + ".log");
        Process lauf = new ProcessBuilder("node", name, basis).directory(ORDNER.toFile())
                .redirectErrorStream(true).redirectOutput(datei.toFile()).start();
        boolean fertig = lauf.waitFor(LAUF_MINUTEN, TimeUnit.MINUTES);
        if (!fertig) {
            lauf.descendants().forEach(ProcessHandle::destroyForcibly);
            lauf.destroyForcibly();
        }
        String ausgabe = Files.readString(datei, StandardCharsets.UTF_8);
        assertThat(fertig).as("finished within %d minutes; so far:%n%s", LAUF_MINUTEN, ausgabe).isTrue();
        assertThat(lauf.exitValue()).as(name + " in the browser, pictures in target/bilder:%n%s", ausgabe).isZero();
        return ausgabe;
    }

    private static void vorausgesetzt(boolean da, String wasFehlt, String abhilfe) {
        String satz = "[Hauptweg] Browsertest übersprungen / browser test skipped: " + wasFehlt
                + " Abhilfe / to get it: " + abhilfe + ".";
        if (!da) {
            System.out.println(satz);
        }
        assumeTrue(da, satz);
    }

    private static boolean nodeDa() throws InterruptedException {
        try {
            Process lauf = new ProcessBuilder(List.of("node", "--version"))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return lauf.waitFor(20, TimeUnit.SECONDS) && lauf.exitValue() == 0;
        } catch (IOException fehlt) {
            return false;
        }
    }

    private static int freierPort() throws IOException {
        try (ServerSocket frei = new ServerSocket(0)) {
            return frei.getLocalPort();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String letzteZeile(String ausgabe) {
        String[] zeilen = ausgabe.strip().split("\n");
        return zeilen[zeilen.length - 1];
    }
}
