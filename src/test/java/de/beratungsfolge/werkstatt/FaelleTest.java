package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every case beside the rules is passed, and together they make every rule fire. */
class FaelleTest {

    @TestFactory
    Stream<DynamicTest> faelle() {
        return Faelle.alle().stream().map(benannt -> DynamicTest.dynamicTest(benannt.name(), () -> {
            Fall fall = benannt.fall();
            assertThat(fall.maengel()).isEmpty();
            assertThat(fall.erwartet().vergleiche(befund(fall))).isEmpty();
        }));
    }

    @Test
    void jedeRegelFeuertInMindestensEinemFall() {
        Set<String> stumm = new TreeSet<>(Faelle.REGELWERK.regelnamen());
        Faelle.alle().forEach(benannt -> stumm.removeAll(befund(benannt.fall()).regeln()));
        assertThat(stumm).isEmpty();
    }

    @Test
    void derSatzNenntDieNormenUndIstVollstaendig() {
        Faelle.alle().forEach(benannt -> {
            Befund befund = befund(benannt.fall());
            assertThat(befund.satz()).as(benannt.name()).endsWith(".").doesNotContain("{", "}", "null", "..");
            befund.normen().forEach(norm -> assertThat(befund.satz()).as(benannt.name())
                    .contains(norm.replaceAll(" (GO NRW|GeschO-SB|BekanntmVO NRW|BGB)$", "")));
        });
    }

    private static Befund befund(Fall fall) {
        return fall.beantwortet(Faelle.REGELWERK);
    }
}
