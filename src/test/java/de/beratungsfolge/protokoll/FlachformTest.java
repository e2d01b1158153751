package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The quick way writes what the library writes, or leaves it to the library. */
class FlachformTest {

    @Test
    void schreibtWieDieBibliothek() {
        SortedMap<String, Object> felder = new TreeMap<>();
        felder.put("betreff", "Straße \"Am Tor\" \\ § 3\nzweite Zeile – ja / \u2028 \u007f");
        felder.put("leer", "");
        felder.put("nichts", null);
        felder.put("id", 4_700_123L);
        felder.put("laufnummer", -1);
        felder.put("ä", "Umlaut im Namen");
        felder.put("Z", "vor den kleinen");
        assertThat(Flachform.von(felder)).isEqualTo(Verkettung.kanonisch(felder));
        assertThat(Flachform.von(new TreeMap<>())).isEqualTo("{}");
    }

    @Test
    void ueberlaesstDerBibliothekWasBesondersIst() {
        for (Object besonderes : new Object[] {"Tab\t", "\u0001", "\uD83D\uDE00", 1.5, 1L << 60, true}) {
            SortedMap<String, Object> felder = new TreeMap<>();
            felder.put("a", besonderes);
            assertThat(Flachform.von(felder)).as("%s", besonderes).isNull();
            assertThat(Verkettung.flach(felder)).isEqualTo(Verkettung.kanonisch(felder));
        }
    }
}
