package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahl;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Election of the Seniorenbeirat: every way in which up to 17 neighbours in the ranking may be level, and larger fields. */
class BeiratWahlBeweisTest extends Beweis {

    private static final int SITZE = 13;
    private static final int ALLE_MUSTER_BIS = 17;

    @Test
    void jedesMusterVonGleichstaenden() {
        Auswahl auswahl = new Auswahl(8, 30);
        for (int kandidaten = 1; kandidaten <= ALLE_MUSTER_BIS; kandidaten++) {
            int zahl = kandidaten;
            IntStream.range(0, 1 << zahl - 1).parallel().filter(muster -> auswahl.nimmt(zahl, muster))
                    .forEach(muster -> stelle(stimmen(zahl, stufe -> (muster >> stufe & 1) == 1)));
        }
    }

    @Test
    void groessereFelder() {
        int jeGroesse = Auswahl.VOLLSTAENDIG ? 500 : 20;
        jedeGroesse(zahl -> {
            for (int versuch = 0; versuch < jeGroesse; versuch++) {
                int nummer = versuch;
                stelle(stimmen(zahl, stufe -> Auswahl.zufall(3, zahl, nummer, stufe) > 0));
            }
        });
    }

    /** Falling numbers of votes; the next is level wherever {@code gleichauf} says so. */
    private static int[] stimmen(int kandidaten, IntPredicate gleichauf) {
        int[] stimmen = new int[kandidaten];
        stimmen[kandidaten - 1] = 1;
        for (int platz = kandidaten - 2; platz >= 0; platz--) {
            stimmen[platz] = stimmen[platz + 1] + (gleichauf.test(platz) ? 0 : 1 + platz % 3);
        }
        return stimmen;
    }

    /** Whoever cannot be outdrawn has a seat; whoever cannot draw one has none. */
    private void stelle(int[] stimmen) {
        Set<String> sicher = namen(stimmen, platz -> anzahl(stimmen, zahl -> zahl >= stimmen[platz]) <= SITZE);
        Set<String> ohneSitz = namen(stimmen, platz -> anzahl(stimmen, zahl -> zahl > stimmen[platz]) >= SITZE);
        Set<String> imLos = namen(stimmen, platz -> true);
        imLos.removeAll(sicher);
        imLos.removeAll(ohneSitz);
        Map<String, Integer> namen = Stimmzettel.gemischt(stimmen);
        Befund befund = frage(new BeiratWahl(namen), NACH_DER_REFORM);
        assertThat(befund.ergebnis()).as("%s", namen).isEqualTo(imLos.isEmpty() ? "GEWAEHLT" : "LOS");
        assertThat(new TreeSet<>((List<?>) befund.werte().get("gewaehlt"))).as("%s", namen).isEqualTo(sicher);
        List<?> nachruecker = (List<?>) befund.werte().get("nachruecker");
        assertThat(new TreeSet<>(nachruecker)).as("%s", namen).isEqualTo(ohneSitz);
        assertThat(nachruecker.stream().map(namen::get).toList()).isSortedAccordingTo((eine, andere) -> Integer.compare(andere, eine));
        if (imLos.isEmpty()) {
            assertThat(befund.werte()).doesNotContainKey("los");
        } else {
            Map<?, ?> los = (Map<?, ?>) befund.werte().get("los");
            assertThat(los.get("sitze")).isEqualTo(SITZE - sicher.size());
            assertThat(new TreeSet<>((List<?>) los.get("personen"))).isEqualTo(imLos);
        }
    }

    private static Set<String> namen(int[] stimmen, IntPredicate wer) {
        return IntStream.range(0, stimmen.length).filter(wer).mapToObj(Stimmzettel::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long anzahl(int[] stimmen, IntPredicate welche) {
        return IntStream.of(stimmen).filter(welche).count();
    }
}
