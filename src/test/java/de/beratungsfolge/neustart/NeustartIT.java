package de.beratungsfolge.neustart;

import static de.beratungsfolge.neustart.Neustartschritte.BESCHLUSS;
import static de.beratungsfolge.neustart.Neustartschritte.DRUCKSACHE;
import static de.beratungsfolge.neustart.Neustartschritte.ENTWURF;
import static de.beratungsfolge.neustart.Neustartschritte.SITZUNG;
import static de.beratungsfolge.neustart.Neustartschritte.WEGE;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.neustart.Neustartschritte.Weg;
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
 * H2 file. Four meetings a quarter of the road apart and a paper run beside each other, so that one start proves several.
 */
class NeustartIT {

    private static final long FRIST_SEKUNDEN = 120;
    private static final Weg ERSTE = WEGE.get(0);
    private static final Weg DRITTE = WEGE.get(2);
    private static final int LAENGSTER = ERSTE.bis() - ERSTE.ab();

    @TempDir
    private Path ordner;

    /** Last acknowledged state of each Vorgang: open tasks, length and end of its chain. */
    private final Map<String, String> bestaetigt = new HashMap<>();
    /** Last seen state of each Vorgang at a start. */
    private final Map<String, String> gesehen = new HashMap<>();

    @Test
    void jederWartezustandUeberlebtDenTodDesProgramms() throws Exception {
        leben();
        for (int leben = 0; leben < LAENGSTER; leben++) {
            leben(auftraege(leben).toArray(String[]::new));
            steht(leben);
        }
        leben(ERSTE.sitzung() + "=" + ERSTE.bis());
        steht(LAENGSTER);
        steht(BESCHLUSS, "-");
    }

    private static List<String> auftraege(int leben) {
        List<String> auftraege = new ArrayList<>(WEGE.stream().filter(weg -> weg.ab() + leben < weg.bis())
                .map(weg -> weg.sitzung() + "=" + (weg.ab() + leben)).toList());
        if (leben < DRUCKSACHE.size()) {
            auftraege.add(ENTWURF + "=" + leben);
        }
        if (leben == LAENGSTER - 1) {
            auftraege.add(BESCHLUSS + "=0");
        }
        return auftraege;
    }

    /** What was open when this life began. */
    private void steht(int leben) {
        WEGE.forEach(weg -> steht(weg.sitzung(), weg.wartet(leben)));
        steht(ENTWURF, leben < DRUCKSACHE.size() ? DRUCKSACHE.get(leben) : "-");
        boolean beschlossen = DRITTE.ab() + leben > SITZUNG.indexOf(Neustartschritte.nebenVorkommnissen(ERGEBNIS_FESTSTELLEN));
        if (leben < LAENGSTER) {
            steht(BESCHLUSS, beschlossen ? BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT : "-");
        }
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
