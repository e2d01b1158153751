package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Many chains and keys in little memory: nothing is lost when the tables grow, and nothing is taken for something else. */
class KettenstaendeTest {

    private static final int VIELE = 5000;

    private final Kettenstaende staende = new Kettenstaende();

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
    void einHashDerKeinerIstPasstZuKeinem() {
        staende.aufnehmen("Kette", 1);
        int platz = staende.platz("Kette");
        assertThat(staende.hatHash(platz, Verkettung.ANFANG)).isTrue();
        assertThat(staende.hatHash(platz, "x")).isFalse();
        assertThat(staende.hatHash(platz, "0".repeat(20) + "x".repeat(44))).isFalse();
        assertThat(staende.hatHash(platz, null)).isFalse();
    }

    @Test
    void schluesselSindZahlenOderTexteUndZaehlenEinmal() {
        Schluesselmenge menge = new Schluesselmenge();
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
