package de.beratungsfolge.werkstatt;

import de.beratungsfolge.werkstatt.Mutationslauf.Ausgang;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each comparison, constant and condition of the rules is changed one at a time: the cases beside the rules must notice.
 * {@code -Dmutation.faeden=2} uses two threads, {@code -Dmutation.pruefung=wahl} looks at one check only.
 */
class MutationTest {

    private static final int STICHPROBE = 60;
    private static final double VERLANGT = 0.95;

    private final Mutationslauf lauf = new Mutationslauf(Faelle.REGELWERK, Faelle.alle().stream().map(Faelle.Benannt::fall).toList());

    @Test
    void ohneAenderungFaelltNichtsAuf() {
        assertThat(lauf.unveraendert()).allSatisfy(mutation -> assertThat(lauf.ausgang(mutation)).as(mutation.toString()).isEqualTo(Ausgang.UNENTDECKT));
    }

    @Test
    void eineStichprobeVonMutantenWirdEntdeckt() throws InterruptedException {
        List<Mutation> gemischt = new ArrayList<>(lauf.mutationen());
        Collections.shuffle(gemischt, new Random(49));
        pruefe(gemischt.stream().limit(STICHPROBE).toList(), 0.9);
    }

    @Test
    @Tag("beweis")
    void vonAllenMutantenWerdenFuenfundneunzigVonHundertEntdeckt() throws InterruptedException {
        String pruefung = System.getProperty("mutation.pruefung");
        pruefe(lauf.mutationen().stream().filter(mutation -> pruefung == null
                || mutation.regel().pruefung().orElseThrow().bezeichnung().equals(pruefung)).toList(), VERLANGT);
    }

    private void pruefe(List<Mutation> mutationen, double verlangt) throws InterruptedException {
        Map<Mutation, Ausgang> ausgaenge = new ConcurrentHashMap<>();
        ExecutorService faeden = Executors.newFixedThreadPool(Integer.getInteger("mutation.faeden", 1));
        mutationen.forEach(mutation -> faeden.execute(() -> ausgaenge.put(mutation, lauf.ausgang(mutation))));
        faeden.shutdown();
        assertThat(faeden.awaitTermination(2, TimeUnit.HOURS)).isTrue();
        assertThat(ausgaenge.keySet()).containsExactlyInAnyOrderElementsOf(mutationen);
        List<String> unentdeckt = mutationen.stream().filter(mutation -> ausgaenge.get(mutation) == Ausgang.UNENTDECKT)
                .map(Mutation::toString).toList();
        double anteil = 1 - (double) unentdeckt.size() / mutationen.size();
        String bericht = "Mutanten: %d, entdeckt: %d (%.1f %%), davon durch einen Fall %d, durch einen Stichtag ohne Fall %d, nicht lesbar %d"
                .formatted(mutationen.size(), mutationen.size() - unentdeckt.size(), 100 * anteil, anzahl(ausgaenge, Ausgang.FALL),
                        anzahl(ausgaenge, Ausgang.STICHTAG), anzahl(ausgaenge, Ausgang.ABGELEHNT))
                + unentdeckt.stream().map(mutation -> "\n  unentdeckt  " + mutation).collect(Collectors.joining());
        System.out.println(bericht);
        assertThat(anteil).as(bericht).isGreaterThanOrEqualTo(verlangt);
    }

    private static long anzahl(Map<Mutation, Ausgang> ausgaenge, Ausgang gesucht) {
        return ausgaenge.values().stream().filter(gesucht::equals).count();
    }
}
