package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people change the same body in the same moment: one is done, the other is told. */
class GleichzeitigePflegeTest extends Stammdatentest {

    private final ExecutorService leute = Executors.newFixedThreadPool(2);

    @AfterEach
    void schluss() throws InterruptedException {
        leute.shutdownNow();
        assertThat(leute.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void denLetztenSitzBekommtNurEine() throws Exception {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        mitglied(person("Brand"), rot, Mitgliedsart.RATSMITGLIED, null);
        Person conrad = person("Conrad");
        Person dorn = person("Dorn");
        assertThat(gleichzeitig(() -> mitglied(conrad, rot, Mitgliedsart.RATSMITGLIED, null),
                () -> mitglied(dorn, rot, Mitgliedsart.RATSMITGLIED, null)))
                .containsExactly("Sitze: Vom 01.11.2020 an wären es 4 stimmberechtigte Mitglieder, das Gremium hat 3 Sitze.");
        assertThat(namen(BEGINN)).hasSize(3);
    }

    @Test
    void dieselbeMitgliedschaftAendertNurEine() throws Exception {
        Mitgliedschaft gesehen = mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        assertThat(gleichzeitig(() -> {
            mitgliederpflege.beenden(gesehen.id(), gesehen.version(), WECHSEL, null, WER);
            return null;
        }, () -> {
            mitgliederpflege.fraktionWechseln(gesehen.id(), gesehen.version(), WECHSEL, blau.id(), WER);
            return null;
        })).containsExactly("Mitgliedschaft: Jemand hat sie geändert, während Sie hier geschrieben haben. Bitte den jetzigen "
                + "Stand ansehen und dann noch einmal speichern.");
    }

    /** @return the sentences of those who were refused */
    private List<String> gleichzeitig(Callable<?> eine, Callable<?> andere) throws Exception {
        CyclicBarrier los = new CyclicBarrier(2);
        List<Future<?>> laeufe = new ArrayList<>();
        for (Callable<?> einer : List.of(eine, andere)) {
            laeufe.add(leute.submit(() -> {
                los.await();
                return einer.call();
            }));
        }
        List<String> saetze = new ArrayList<>();
        for (Future<?> lauf : laeufe) {
            try {
                lauf.get(30, TimeUnit.SECONDS);
            } catch (ExecutionException abgelehnt) {
                assertThatThrownBy(() -> {
                    throw abgelehnt.getCause();
                }).isInstanceOf(EingabeFehler.class);
                saetze.add(abgelehnt.getCause().getMessage());
            }
        }
        return saetze;
    }
}
