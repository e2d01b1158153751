package de.beratungsfolge.dokumente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No column of a report is so narrow that its words break, none with little in it takes the place of one with much. */
class SpaltenbreitenTest {

    @Test
    void langeTexteBekommenMehrPlatzUndKurzeIhrLaengstesWort() {
        List<Integer> breiten = Spaltenbreiten.von(Bericht.Teil.tabelle("Verlauf", List.of("Eintrag", "Wer", "Was"),
                List.of(List.of("18/1, Nr. 4", "Sachbearbeitung", "Wort ".repeat(60)))));
        assertThat(breiten.stream().mapToInt(Integer::intValue).sum()).isBetween(98, 102);
        assertThat(breiten.get(2)).isGreaterThan(45);
        assertThat(breiten.get(1)).isGreaterThan(breiten.get(0)).isGreaterThan(15);
    }

    @Test
    void eineLeereTabelleMitVielenSpaltenTeiltSichAuf() {
        assertThat(Spaltenbreiten.von(Bericht.Teil.tabelle("", List.of("1", "2", "3", "4"), List.of()))).containsOnly(25);
    }
}
