package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program with its example data, as a child on a fresh database in a folder of its own. */
final class Demoserver implements AutoCloseable {

    private static final String BEREIT = "Beispieldaten angelegt";
    private static final int START_SEKUNDEN = 300;

    private final Process server;
    private final int port;
    private final Path protokoll;

    private Demoserver(Process server, int port, Path protokoll) {
        this.server = server;
        this.port = port;
        this.protokoll = protokoll;
    }

    /** Starts the program and waits until its example data are there. */
    static Demoserver starten(Path ordner) throws IOException, InterruptedException {
        int port = Browserlauf.freierPort();
        Path protokoll = ordner.resolve("server.log");
        List<String> befehl = new ArrayList<>(Browserlauf.programm());
        befehl.addAll(List.of("--spring.profiles.active=demo", "--server.port=" + port));
        Demoserver einer = new Demoserver(new ProcessBuilder(befehl).directory(ordner.toFile()).redirectErrorStream(true)
                .redirectOutput(protokoll.toFile()).start(), port, protokoll);
        try {
            einer.bereitWerden();
            return einer;
        } catch (IOException | InterruptedException | AssertionError fehler) {
            einer.close();
            throw fehler;
        }
    }

    /** @return the arguments of a script that needs nothing but the address of the server */
    List<String> basis() {
        return List.of("http://localhost:" + port);
    }

    private void bereitWerden() throws IOException, InterruptedException {
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

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }
}
