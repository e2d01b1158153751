package de.beratungsfolge.pruefung.suche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and norms as they are kept and sought. */
class SuchworteTest {

    @Test
    void worteSindKleinOhneUmlauteUndOhneZeichen() {
        assertThat(Suchworte.von("17/286: Bänke für die Straße, Café")).containsExactly("17", "286", "baenke", "fuer", "die", "strasse", "cafe");
        assertThat(Suchworte.von(" %_! ")).isEmpty();
        assertThat(Suchworte.von(null)).isEmpty();
        assertThat(Suchworte.von("x".repeat(90))).containsExactly("x".repeat(60));
    }

    @ParameterizedTest
    @CsvSource({"abc, abd", "abz, ac", "a9, aa", "19, 1a", "zz, ''"})
    void dasErsteWortDanachBegrenztWasSoBeginnt(String anfang, String danach) {
        assertThat(Suchworte.nach(anfang)).isEqualTo(danach);
    }

    @Test
    void normenWerdenGelesenWieManSieSchreibt() {
        assertThat(Normsuche.lesen("§ 31 Abs. 1 Satz 1 GO NRW")).contains(new Normsuche(List.of("31 GO NRW"), "§ 31 Abs. 1 Satz 1"));
        assertThat(Normsuche.lesen("47A abs 2 go")).contains(new Normsuche(List.of("47a GO NRW"), "§ 47a Abs. 2"));
        assertThat(Normsuche.lesen("§4").orElseThrow().werte()).contains("4 GO NRW", "4 GeschO-SB", "4 BGB");
        assertThat(Normsuche.lesen("§ 4 GeschO-SB").orElseThrow()).isEqualTo(new Normsuche(List.of("4 GeschO-SB"), "§ 4"));
        assertThat(Normsuche.lesen("§ 4 StVO")).isEmpty();
        assertThat(Normsuche.lesen("Befangenheit")).isEmpty();
    }

    @Test
    void eineMarkeAusDerAdresseDieKeineIstFuehrtZumAnfang() {
        assertThat(Marke.lesen("2021-11-16T00:00_12").toString()).isEqualTo("2021-11-16T00:00_12");
        assertThat(Marke.lesen("unsinn")).isEqualTo(Marke.ANFANG);
        assertThat(Marke.lesen("x_y")).isEqualTo(Marke.ANFANG);
        assertThat(Marke.lesen("")).isEqualTo(Marke.ANFANG);
    }
}
