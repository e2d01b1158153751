package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What all proofs share: the rules, the invariants of every answer, the number of questions asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Beweis {

    static final Regelwerk REGELWERK = Regelwerk.ausOrdner(Path.of("rules"));
    static final LocalDate VOR_DER_REFORM = LocalDate.of(2022, 5, 3);
    static final LocalDate NACH_DER_REFORM = LocalDate.of(2025, 12, 9);
    static final int GROESSTES = 60;

    private final LongAdder fragen = new LongAdder();

    /** Every size of a body, the large ones first so that both processors end together. */
    static void jedeGroesse(IntConsumer beweis) {
        IntStream.rangeClosed(1, GROESSTES).parallel().map(zahl -> GROESSTES + 1 - zahl).forEach(beweis);
    }

    /** Asks; one result, a known one, sources that the law files list, a sentence that is complete. */
    final Befund frage(Pruefung fakten, LocalDate stichtag) {
        return frage(REGELWERK, fakten, stichtag);
    }

    final Befund frage(Regelwerk regelwerk, Pruefung fakten, LocalDate stichtag) {
        Befund befund = regelwerk.pruefe(fakten, stichtag);
        fragen.increment();
        if (!fakten.pruefungsart().ergebnisse().contains(befund.ergebnis())) {
            assertThat(befund.ergebnis()).isEqualTo(Pruefungsart.NICHT_ENTSCHEIDBAR);
        }
        befund.normen().forEach(Fundstellen::pruefe);
        assertThat(befund.satz().endsWith(".") && befund.satz().indexOf('{') < 0).as(befund.satz()).isTrue();
        return befund;
    }

    /** The least number with a property that all greater ones share. */
    static int kleinste(IntPredicate genuegt) {
        return IntStream.iterate(0, zahl -> zahl + 1).filter(genuegt).findFirst().orElseThrow();
    }

    @AfterAll
    void zaehle() {
        System.out.printf("%s: %,d Fragen (%s)%n", getClass().getSimpleName(), fragen.sum(), Auswahl.VOLLSTAENDIG ? "alle" : "Stichprobe");
    }
}
