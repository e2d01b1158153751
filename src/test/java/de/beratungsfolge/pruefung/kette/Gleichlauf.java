package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Finanzen;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two people work on different papers at once: the journal, in which every transaction ends, makes neither fail nor lose. */
final class Gleichlauf {

    private static final int RUNDEN = 20;
    private static final LocalDate TAG = LocalDate.of(2021, 10, 1);

    private final Pruefstand stand;
    private final Aufgaben aufgaben;

    private Gleichlauf(Pruefstand stand) {
        this.stand = stand;
        this.aufgaben = stand.programm.getBean(Aufgaben.class);
    }

    static void pruefen(Pruefstand stand) throws InterruptedException {
        Gleichlauf lauf = new Gleichlauf(stand);
        lauf.verschiedeneDrucksachenZugleich();
        lauf.abgewiesenes();
        assertThat(stand.pruefen().abweichung()).isEmpty();
    }

    private void verschiedeneDrucksachenZugleich() throws InterruptedException {
        long vorher = zahl("select count(*) from drucksache");
        long journal = journal();
        ExecutorService leute = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<?>> laeufe = new ArrayList<>();
            for (int person = 1; person <= 2; person++) {
                int reihe = person * 1000;
                laeufe.add(leute.submit(() -> {
                    for (int runde = 0; runde < RUNDEN; runde++) {
                        start.await(30, TimeUnit.SECONDS);
                        anlegen("18/" + (reihe + runde));
                    }
                    return null;
                }));
            }
            for (Future<?> lauf : laeufe) {
                assertThat(lauf).succeedsWithin(Duration.ofSeconds(60));
            }
        } finally {
            leute.shutdownNow();
            assertThat(leute.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(zahl("select count(*) from drucksache")).isEqualTo(vorher + 2 * RUNDEN);
        assertThat(journal()).as("one entry for each transaction").isEqualTo(journal + 2 * RUNDEN);
    }

    /** A step that is refused leaves nothing, in no chain. */
    private void abgewiesenes() {
        String vorgang = anlegen("18/3000");
        long eintraege = zahl("select count(*) from protokoll_eintrag");
        long journal = journal();
        Entwurf leer = new Entwurf("", "", "", Finanzen.keine(), Klimawirkung.KEINE, null, List.of(), List.of(), null, List.of(),
                List.of(), List.of());
        assertThatThrownBy(() -> aufgaben.erledigen(vorgang, DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN, "heller",
                Map.of(Aufgaben.DATEN, leer))).isInstanceOf(EingabeFehler.class);
        assertThat(zahl("select count(*) from protokoll_eintrag")).isEqualTo(eintraege);
        assertThat(journal()).isEqualTo(journal);
    }

    private String anlegen(String nummer) {
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", Map.of("nummer", nummer, "betreff", "Bänke", "datum", TAG,
                "fachbereich", "Fachbereich 3", "fachdienst", "Fachdienst 3.1", "nichtoeffentlich", false));
    }

    private long journal() {
        return zahl("select laufnummer from protokoll_kopf where vorgang = 'Journal'");
    }

    private long zahl(String abfrage) {
        return stand.datenbank.sql(abfrage).query(Long.class).single();
    }
}
