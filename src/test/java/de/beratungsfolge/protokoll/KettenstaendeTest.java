package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many chains and keys in little memory: nothing is lost, and nothing is taken for something else. */
class KettenstaendeTest {

    private static final int VIELE = 5000;

    private final Kettenstaende staende = new Kettenstaende(VIELE);

    @Test
    void jedeKetteStehtFuerSich() {
        for (int i = 0; i < VIELE; i++) {
            staende.aufnehmen("Kette " + i, i);
            lesen("Kette " + i, "erster " + i);
            lesen("Kette " + i, "zweiter " + i);
        }
        assertThat(staende.anzahl()).isEqualTo(VIELE);
        for (int i = 0; i < VIELE; i++) {
            int platz = staende.platz("Kette " + i);
            assertThat(staende.gelesen(platz)).isEqualTo(2);
            assertThat(staende.ende(platz)).isEqualTo(i);
            assertThat(staende.hatHash(platz, Verkettung.hash("zweiter " + i))).isTrue();
            assertThat(staende.hatHash(platz, Verkettung.hash("erster " + i))).isFalse();
        }
        assertThat(staende.platz("eine andere")).isEqualTo(Kettenstaende.UNBEKANNT);
    }

    @Test
    void bestaetigtIstNurWasDasJournalZuletztNennt() {
        staende.aufnehmen("Kette", 2);
        int platz = staende.platz("Kette");
        assertThat(staende.bestaetigt(platz)).isTrue();
        lesen("Kette", "erster");
        assertThat(staende.bestaetigt(platz)).isFalse();
        staende.bestaetigen(platz);
        assertThat(staende.bestaetigt(platz)).isTrue();
        lesen("Kette", "zweiter");
        assertThat(staende.bestaetigt(platz)).isFalse();
        assertThat(staende.gelesen(platz)).isEqualTo(2);
    }

    @Test
    void einHashPasstNurGanz() {
        staende.aufnehmen("Kette", 1);
        int platz = staende.platz("Kette");
        assertThat(staende.hatHash(platz, Verkettung.ANFANG)).isTrue();
        assertThat(staende.hatHash(platz, "0".repeat(63) + "1")).isFalse();
        assertThat(staende.hatHash(platz, "x")).isFalse();
        assertThat(staende.hatHash(platz, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, VIELE, 10 * VIELE})
    void schluesselSindZahlenOderTexteUndZaehlenEinmal(long erwartet) {
        Schluesselmenge menge = new Schluesselmenge(erwartet);
        assertThat(menge.enthaelt("id-17")).isFalse();
        for (int i = 0; i < VIELE; i++) {
            assertThat(menge.aufnehmen("" + i)).isTrue();
            assertThat(menge.aufnehmen("id-" + i)).isTrue();
            assertThat(menge.aufnehmen("" + i)).isFalse();
            assertThat(menge.aufnehmen("id-" + i)).isFalse();
        }
        assertThat(menge.anzahl()).isEqualTo(2L * VIELE);
        assertThat(menge.enthaelt("17")).isTrue();
        assertThat(menge.enthaelt("id-17")).isTrue();
        assertThat(menge.enthaelt("" + VIELE)).isFalse();
        assertThat(menge.enthaelt("id-" + VIELE)).isFalse();
    }

    private void lesen(String kette, String inhalt) {
        staende.weiter(staende.platz(kette), Verkettung.hash(inhalt));
    }
}
