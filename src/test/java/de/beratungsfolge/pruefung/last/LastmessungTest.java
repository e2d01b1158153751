package de.beratungsfolge.pruefung.last;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.protokoll.Siegelbuch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The benchmark: plays papers, copies them, and states what pages and check need before and after. What was played and what was
 * copied is kept in target for the next run. Only runs when it is asked for; times are stated, never asserted.
 */
@Tag("last")
class LastmessungTest {

    private static final int GESPIELT = Integer.getInteger("last.gespielt", 1000);
    private static final int BESTAND = Integer.getInteger("last.bestand", 100_000);
    private static final int JE_SITZUNG = 20;
    private static final int AUFWAERMEN = 15;
    private static final int ANFRAGEN = 40;
    private static final String SPEICHER_DER_PRUEFUNG = System.getProperty("last.speicher", "256m");
    private static final String KLASSENPFAD = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final Path ORDNER = Path.of("target", "last");

    private final List<String> bericht = new ArrayList<>();

    @Test
    void seitenUndPruefungBeiVielenDrucksachen() throws Exception {
        Files.createDirectories(ORDNER);
        Path gespielt = datei("gespielt-" + GESPIELT);
        if (!Files.exists(gespielt)) {
            spielen(gespielt);
        }
        Path bestand = datei("bestand-" + GESPIELT + "-" + BESTAND);
        if (!Files.exists(bestand)) {
            kopieren(gespielt, bestand);
        }
        Path probe = datei("probe");
        Files.copy(gespielt, probe, StandardCopyOption.REPLACE_EXISTING);
        tabelle(messen(probe), messen(bestand));
        Files.delete(probe);
        int ende = pruefen(bestand);
        Files.write(ORDNER.resolve("last-" + GESPIELT + "-" + BESTAND + ".txt"), bericht);
        assertThat(ende).as(bericht.get(bericht.size() - 1)).isZero();
    }

    private void spielen(Path datei) throws IOException {
        Path halb = halb(datei);
        try (Lastprogramm programm = new Lastprogramm(url(halb))) {
            Instant beginn = Instant.now();
            Lastspiel spiel = new Lastspiel(programm);
            spiel.einrichten();
            spiel.spielen(GESPIELT, JE_SITZUNG);
            sagen("Gespielt: %,d Drucksachen in %,d Sekunden.", GESPIELT, seit(beginn));
        }
        Files.move(halb, datei);
    }

    private void kopieren(Path gespielt, Path bestand) throws Exception {
        Path halb = halb(bestand);
        Files.copy(gespielt, halb);
        try (Lastprogramm programm = new Lastprogramm(url(halb))) {
            Instant beginn = Instant.now();
            Lastkopie kopie = new Lastkopie(programm.ungezaehlt());
            assertThat(kopie.ersterUnterschied()).isNull();
            int kopien = BESTAND / GESPIELT - 1;
            kopie.schreiben(kopien);
            sagen("Kopiert: %,d-mal %,d Zeilen in %,d Sekunden.", kopien, kopie.umfang(), seit(beginn));
            beginn = Instant.now();
            sagen("Geschlossen: %,d Tage in %,d Sekunden.", programm.bohne(Siegelbuch.class).schliessen().size(), seit(beginn));
        }
        Files.move(halb, bestand);
    }

    private static Map<String, Seitenmessung.Wert> messen(Path datei) throws Exception {
        try (Lastprogramm programm = new Lastprogramm(url(datei))) {
            return new Seitenmessung(programm).messen(AUFWAERMEN, ANFRAGEN);
        }
    }

    private void tabelle(Map<String, Seitenmessung.Wert> vorher, Map<String, Seitenmessung.Wert> nachher) {
        sagen("");
        sagen("Millisekunden (Median und 95 von 100), %d Anfragen je Seite nach %d zum Aufwärmen", ANFRAGEN, AUFWAERMEN);
        sagen("%-34s | bei %,7d: Median 95 %% SQL | bei %,7d: Median 95 %% SQL | Verhältnis", "Seite", GESPIELT, BESTAND);
        vorher.forEach((seite, davor) -> {
            Seitenmessung.Wert danach = nachher.get(seite);
            sagen("%-34s | %14.1f %8.1f %4d | %14.1f %8.1f %4d | %6.2f", seite, davor.median(), davor.fast95(), davor.befehle(),
                    danach.median(), danach.fast95(), danach.befehle(), danach.median() / davor.median());
        });
        sagen("");
    }

    /** As an auditor does it: the command, in a process of its own, in little memory. */
    private int pruefen(Path bestand) throws IOException, InterruptedException {
        Path ausgabe = ORDNER.resolve("pruefung.txt");
        Process pruefung = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + SPEICHER_DER_PRUEFUNG,
                "-cp", KLASSENPFAD, "de.beratungsfolge.Beratungsfolge", "protokoll", "pruefen",
                "--spring.datasource.url=" + url(bestand)).redirectErrorStream(true).redirectOutput(ausgabe.toFile()).start();
        int ende = pruefung.waitFor();
        sagen("protokoll pruefen mit höchstens %s Speicher:", SPEICHER_DER_PRUEFUNG);
        Files.readAllLines(ausgabe, StandardCharsets.UTF_8).forEach(zeile -> sagen("%s", zeile));
        return ende;
    }

    private static Path datei(String name) {
        return ORDNER.resolve(name + ".mv.db").toAbsolutePath();
    }

    /** What is not finished has another name: a run that is broken off leaves nothing that the next takes for finished. */
    private static Path halb(Path datei) throws IOException {
        Path halb = datei.resolveSibling("halb-" + datei.getFileName());
        Files.deleteIfExists(halb);
        return halb;
    }

    private static String url(Path datei) {
        return "jdbc:h2:file:" + datei.toString().replace(".mv.db", "") + ";TRACE_LEVEL_FILE=0";
    }

    private static long seit(Instant beginn) {
        return Duration.between(beginn, Instant.now()).toSeconds();
    }

    private void sagen(String muster, Object... werte) {
        String zeile = String.format(Locale.GERMAN, muster, werte);
        bericht.add(zeile);
        System.out.println(zeile);
    }
}
