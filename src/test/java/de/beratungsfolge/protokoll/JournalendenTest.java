package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.protokoll.Journalinhalt.Ende;
import org.junit.jupiter.api.Test;

/** Many ends and keys in little memory: nothing is lost when the tables grow, and nothing is taken for something else. */
class JournalendenTest {

    private static final int VIELE = 5000;

    @Test
    void jedeKetteHatDasLetzteEndeUndWirdEinmalGefragt() {
        Journalenden enden = new Journalenden();
        for (int i = 0; i < VIELE; i++) {
            enden.merken("Kette " + i, new Ende(1, Verkettung.hash("alt " + i)));
            enden.merken("Kette " + i, new Ende(i + 2, Verkettung.hash("neu " + i)));
        }
        assertThat(enden.offene()).isEqualTo(VIELE);
        for (int i = 0; i < VIELE; i++) {
            assertThat(enden.offen("Kette " + i)).isTrue();
            assertThat(enden.fragen("Kette " + i)).isEqualTo(i + 2);
            assertThat(enden.hatHash("Kette " + i, Verkettung.hash("neu " + i))).isTrue();
            assertThat(enden.hatHash("Kette " + i, Verkettung.hash("alt " + i))).isFalse();
            assertThat(enden.offen("Kette " + i)).isFalse();
            assertThat(enden.fragen("Kette " + i)).isZero();
        }
        assertThat(enden.offene()).isZero();
        assertThat(enden.fragen("eine andere")).isZero();
    }

    @Test
    void einHashImJournalDerKeinerIstPasstZuKeinem() {
        Journalenden enden = new Journalenden();
        enden.merken("Kette", new Ende(-3, "x"));
        assertThat(enden.fragen("Kette")).isEqualTo(1);
        assertThat(enden.hatHash("Kette", Verkettung.hash("etwas"))).isFalse();
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
}
