package de.beratungsfolge.neustart;

import static de.beratungsfolge.neustart.Neustartschritte.BESCHLUSS;
import static de.beratungsfolge.neustart.Neustartschritte.DRUCKSACHE;
import static de.beratungsfolge.neustart.Neustartschritte.ENTWURF;
import static de.beratungsfolge.neustart.Neustartschritte.ERSTE;
import static de.beratungsfolge.neustart.Neustartschritte.HALBZEIT;
import static de.beratungsfolge.neustart.Neustartschritte.SITZUNG;
import static de.beratungsfolge.neustart.Neustartschritte.ZWEITE;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program with SIGKILL at every kind of wait state of the three processes and starts it again on the same
 * H2 file. Two meetings half a road apart and a paper run beside each other, so that one start proves several.
 */
class NeustartIT {

    private static final long FRIST_SEKUNDEN = 120;

    @TempDir
    private Path ordner;

    /** Last acknowledged state of each Vorgang: open tasks, length and end of its chain. */
    private final Map<String, String> bestaetigt = new HashMap<>();
    /** Last seen state of each Vorgang at a start. */
    private final Map<String, String> gesehen = new HashMap<>();

    @Test
    void jederWartezustandUeberlebtDenTodDesProgramms() throws Exception {
        leben();
        List<String> drucksache = new ArrayList<>(DRUCKSACHE);
        for (int schritt = 0; schritt <= HALBZEIT; schritt++) {
            List<String> auftraege = new ArrayList<>(List.of(ERSTE + "=" + schritt, ZWEITE + "=" + (HALBZEIT + schritt)));
            if (schritt < DRUCKSACHE.size()) {
                auftraege.add(ENTWURF + "=" + schritt);
            }
            if (schritt == HALBZEIT) {
                auftraege.add(BESCHLUSS + "=0");
            }
            leben(auftraege.toArray(String[]::new));
            steht(ERSTE, SITZUNG.get(schritt));
            steht(ZWEITE, SITZUNG.get(HALBZEIT + schritt));
            steht(ENTWURF, schritt < drucksache.size() ? drucksache.get(schritt) : "-");
            steht(BESCHLUSS, schritt + HALBZEIT > SITZUNG.indexOf(Neustartschritte.nebenVorkommnissen("aufgabe_ergebnis_feststellen"))
                    ? BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT : "-");
        }
        leben(ERSTE + "=" + (HALBZEIT + 1));
        steht(ERSTE, SITZUNG.get(HALBZEIT + 1));
        steht(ZWEITE, "-");
        steht(BESCHLUSS, "-");
    }

    private void steht(String vorgang, String aufgabe) {
        assertThat(gesehen.get(vorgang)).as("open task of %s after the restart", vorgang).startsWith(aufgabe + " ");
    }

    /** One life: start, compare with what was acknowledged before the last death, do the tasks, die. */
    private void leben(String... auftraege) throws Exception {
        Process kind = starten(auftraege);
        try {
            FutureTask<List<String>> ausgabe = new FutureTask<>(() -> lesenBisWartet(kind));
            Thread leser = new Thread(ausgabe, "leser");
            leser.setDaemon(true);
            leser.start();
            auswerten(ausgabe.get(FRIST_SEKUNDEN, TimeUnit.SECONDS), auftraege.length);
        } catch (ExecutionException fehler) {
            throw new AssertionError("the child did not reach its wait", fehler.getCause());
        } finally {
            kind.destroyForcibly();
            assertThat(kind.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(kind.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }

    private void auswerten(List<String> zeilen, int auftraege) {
        int erledigt = 0;
        for (String zeile : zeilen) {
            if (zeile.startsWith(Neustartkind.STAND)) {
                String[] teile = zeile.substring(Neustartkind.STAND.length()).split(" ", 2);
                gesehen.put(teile[0], teile[1]);
                assertThat(teile[1]).as(teile[0]).endsWith(" heil");
                if (bestaetigt.containsKey(teile[0])) {
                    assertThat(teile[1]).as("acknowledged state of %s", teile[0]).isEqualTo(bestaetigt.get(teile[0]));
                }
            } else if (zeile.startsWith(Neustartkind.ERLEDIGT)) {
                String[] teile = zeile.substring(Neustartkind.ERLEDIGT.length()).split(" ", 2);
                bestaetigt.put(teile[0], teile[1]);
                erledigt++;
            }
        }
        assertThat(erledigt).isEqualTo(auftraege);
        bestaetigt.remove(BESCHLUSS);
    }

    private Process starten(String... auftraege) throws IOException {
        List<String> befehl = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx512m", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Neustartkind.class.getName(), "jdbc:h2:file:" + ordner.resolve("daten") + ";WRITE_DELAY=0"));
        befehl.addAll(List.of(auftraege));
        return new ProcessBuilder(befehl).redirectErrorStream(true).start();
    }

    private static List<String> lesenBisWartet(Process kind) throws IOException {
        List<String> zeilen = new ArrayList<>();
        try (BufferedReader leser = new BufferedReader(
                new InputStreamReader(kind.getInputStream(), StandardCharsets.UTF_8))) {
            for (String zeile = leser.readLine(); zeile != null; zeile = leser.readLine()) {
                zeilen.add(zeile);
                if (zeile.equals(Neustartkind.WARTET)) {
                    return zeilen;
                }
            }
        }
        throw new IOException("the child ended by itself:\n" + String.join("\n", zeilen));
    }
}
