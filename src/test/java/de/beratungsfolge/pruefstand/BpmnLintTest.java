package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs bpmnlint over all models. Needs Node and an installed {@code src/test/browser/node_modules}; Maven itself fetches nothing from npm. */
class BpmnLintTest {

    private static final Path ORDNER = Path.of("src/test/browser").toAbsolutePath();
    private static final Path LINTER = ORDNER.resolve("node_modules/bpmnlint/bin/bpmnlint.js");

    @Test
    void keinModellHatFehlerOderWarnungen() throws Exception {
        vorausgesetzt(nodeDa(), "Node.js fehlt / is missing (18 or newer).");
        vorausgesetzt(Files.exists(LINTER), "src/test/browser/node_modules fehlt / is missing.");

        List<String> befehl = new ArrayList<>(List.of("node", LINTER.toString(), "--max-warnings", "0"));
        Modelle.alle().forEach(modell -> befehl.add(modell.toAbsolutePath().toString()));
        Path ausgabe = Files.createTempFile("bpmnlint", ".txt");
        try {
            Process lauf = new ProcessBuilder(befehl).directory(ORDNER.toFile())
                    .redirectErrorStream(true).redirectOutput(ausgabe.toFile()).start();
            boolean fertig = lauf.waitFor(60, TimeUnit.SECONDS);
            lauf.destroyForcibly();
            assertThat(fertig).as("bpmnlint finished within a minute").isTrue();
            assertThat(lauf.exitValue()).as("bpmnlint says:%n%s", Files.readString(ausgabe, StandardCharsets.UTF_8)).isZero();
        } finally {
            Files.deleteIfExists(ausgabe);
        }
    }

    private static void vorausgesetzt(boolean da, String wasFehlt) {
        String satz = "BPMN-Prüfung übersprungen / BPMN lint skipped: " + wasFehlt
                + " Abhilfe / to get it: run \"npm ci\" in src/test/browser.";
        if (!da) {
            System.out.println(satz);
        }
        assumeTrue(da, satz);
    }

    private static boolean nodeDa() throws InterruptedException {
        try {
            Process lauf = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return lauf.waitFor(20, TimeUnit.SECONDS) && lauf.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
