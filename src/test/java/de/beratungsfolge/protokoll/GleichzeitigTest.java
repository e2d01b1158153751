package de.beratungsfolge.protokoll;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two steps of one Vorgang at the same time: both succeed or one may be repeated; the chain never forks. */
class GleichzeitigTest extends Buehnentest {

    private final ExecutorService leute = Executors.newFixedThreadPool(2);

    @Autowired
    private Protokoll protokoll;
    @Autowired
    private TransactionTemplate transaktion;

    @AfterEach
    void schluss() throws InterruptedException {
        leute.shutdownNow();
        assertThat(leute.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void gleichzeitigeEintraegeEinesVorgangsBildenEineKette() throws Exception {
        String vorgang = "Gleich-" + Buehne.frei();
        schreiben(vorgang);
        int gelungen = 1;
        for (int runde = 0; runde < 25; runde++) {
            gelungen += gleichzeitig(() -> schreiben(vorgang), () -> schreiben(vorgang));
        }
        assertThat(protokoll.vorgang(vorgang)).hasSize(gelungen);
        assertThat(gelungen).as("a waiting step comes next, it is not lost").isEqualTo(51);
        assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
    }

    @Test
    void gleichzeitigBegonnenerVorgangHatGenauEinenAnfang() throws Exception {
        for (int runde = 0; runde < 15; runde++) {
            String vorgang = "Anfang-" + Buehne.frei();
            int gelungen = gleichzeitig(() -> schreiben(vorgang), () -> schreiben(vorgang));
            assertThat(gelungen).as("whoever comes second waits for the beginning").isEqualTo(2);
            assertThat(protokoll.vorgang(vorgang)).hasSize(2);
            assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
        }
    }

    @Test
    void zweiSichtvermerkeImSelbenAugenblickKommenBeideInsProtokoll() throws Exception {
        for (int runde = 0; runde < 5; runde++) {
            String nummer = buehne.drucksacheAnlegen();
            Entwurf eine = entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
            buehne.ausarbeiten(nummer, new Entwurf(eine.betreff(), eine.beschlussvorschlag(), eine.sachdarstellung(),
                    eine.finanzen(), eine.klimawirkung(), null, eine.gegenstand(), List.of(), null, eine.beratungsfolge(),
                    List.of(), List.of(Buehne.mitzeichner(Sichtvermerkstelle.BEIGEORDNETER),
                            Buehne.mitzeichner(Sichtvermerkstelle.KAEMMERER))));
            int vorher = protokoll.vorgang(nummer).size();
            int gelungen = gleichzeitig(() -> buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT"),
                    () -> buehne.sichtvermerk(nummer, "kaemmerei", "ZUGESTIMMT"));
            int befundVorUnterschrift = 1;
            assertThat(protokoll.vorgang(nummer)).hasSize(vorher + gelungen + (gelungen == 2 ? befundVorUnterschrift : 0));
            nachholen(nummer);
            assertThat(protokoll.vorgang(nummer)).hasSize(vorher + 2 + befundVorUnterschrift);
            assertThat(protokoll.ersterFehler(nummer)).isEmpty();
            pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly("aufgabe_unterzeichnen");
        }
    }

    private void nachholen(String nummer) {
        for (String person : List.of("ruetten", "kaemmerei")) {
            try {
                buehne.sichtvermerk(nummer, person, "ZUGESTIMMT");
            } catch (IllegalStateException schonErledigt) {
                assertThat(schonErledigt).hasMessageContaining("hat in " + nummer + " keine offene Aufgabe");
            }
        }
    }

    private void schreiben(String vorgang) {
        transaktion.executeWithoutResult(status -> protokoll.verzeichnen(vorgang, Eintragsart.SCHRITT, "Schritt",
                "jemand", LocalDateTime.of(2021, 11, 16, 17, 0), Map.of(), null));
    }

    /** @return how many of the two succeeded; the other one failed with an error that may be repeated */
    private int gleichzeitig(Runnable einer, Runnable anderer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> ergebnisse = new ArrayList<>();
        for (Runnable lauf : List.of(einer, anderer)) {
            ergebnisse.add(leute.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                try {
                    lauf.run();
                    return true;
                } catch (ConcurrencyFailureException | OptimisticLockingException wiederholbar) {
                    return false;
                }
            }));
        }
        int gelungen = 0;
        for (Future<Boolean> ergebnis : ergebnisse) {
            gelungen += ergebnis.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        return gelungen;
    }
}
