package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the scripts of {@code src/test/browser} against the packaged program. They need Node, an installed
 * {@code node_modules} and Chromium; Maven itself fetches none of them, and without them the tests are skipped.
 */
final class Browserlauf {

    private static final Path ORDNER = Path.of("src/test/browser").toAbsolutePath();
    private static final Path PROGRAMM = Path.of("target/beratungsfolge.jar").toAbsolutePath();
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private Browserlauf() {
    }

    /** Skips the test, and says on the console what is missing and how to get it. */
    static void voraussetzen(String name) throws InterruptedException {
        vorausgesetzt(name, nodeDa(), "Node.js fehlt / is missing (18 or newer).", "install Node.js");
        vorausgesetzt(name, Files.exists(ORDNER.resolve("node_modules/playwright-core")),
                "src/test/browser/node_modules fehlt / is missing.", "run \"npm ci\" in src/test/browser");
        vorausgesetzt(name, Files.isExecutable(CHROMIUM), CHROMIUM + " fehlt / is missing.",
                "install Chromium (Debian: apt-get install chromium) or name it in the variable CHROMIUM");
        vorausgesetzt(name, Files.exists(PROGRAMM), "target/beratungsfolge.jar fehlt / is missing.", "run \"mvn package\"");
    }

    /** Runs one script to its end and prints its last line; a failing script fails the test with all it said. */
    static void gelingt(Path ordner, int minuten, String skript, List<String> argumente)
            throws IOException, InterruptedException {
        Path datei = ordner.resolve(skript + ".log");
        List<String> befehl = new ArrayList<>(List.of("node", skript));
        befehl.addAll(argumente);
        Process lauf = new ProcessBuilder(befehl).directory(ORDNER.toFile()).redirectErrorStream(true)
                .redirectOutput(datei.toFile()).start();
        boolean fertig = lauf.waitFor(minuten, TimeUnit.MINUTES);
        if (!fertig) {
            lauf.descendants().forEach(ProcessHandle::destroyForcibly);
            lauf.destroyForcibly();
        }
        String ausgabe = Files.readString(datei, StandardCharsets.UTF_8);
        assertThat(fertig).as("%s finished within %d minutes; so far:%n%s", skript, minuten, ausgabe).isTrue();
        assertThat(lauf.exitValue()).as("%s, pictures in target/bilder:%n%s", skript, ausgabe).isZero();
        System.out.println("[Browser] " + letzteZeile(ausgabe));
    }

    /** @return how the packaged program is started; options of its own follow */
    static List<String> programm() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx768m", "-jar", PROGRAMM.toString());
    }

    static int freierPort() throws IOException {
        try (ServerSocket frei = new ServerSocket(0)) {
            return frei.getLocalPort();
        }
    }

    private static void vorausgesetzt(String name, boolean da, String wasFehlt, String abhilfe) {
        String satz = "[" + name + "] Browsertest übersprungen / browser test skipped: " + wasFehlt
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

    private static String letzteZeile(String ausgabe) {
        String[] zeilen = ausgabe.strip().split("\n");
        return zeilen[zeilen.length - 1];
    }
}
