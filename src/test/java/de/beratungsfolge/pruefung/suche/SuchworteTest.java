package de.beratungsfolge.pruefung.suche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.regelwerk.Zitat;
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
        assertThat(Normsuche.lesen("§ 31 Abs. 1 Satz 1 GO NRW")).containsExactly(new Normsuche("31 GO NRW", "§ 31 Abs. 1 Satz 1"));
        assertThat(Normsuche.lesen("47A abs 2 go")).containsExactly(new Normsuche("47a GO NRW", "§ 47a Abs. 2"));
        assertThat(Normsuche.lesen("§ 31 Absatz 1 S. 2 Nummer 3 GO NW")).containsExactly(new Normsuche("31 GO NRW", "§ 31 Abs. 1 Satz 2 Nr. 3"));
        assertThat(Normsuche.lesen("§4")).hasSize(Zitat.QUELLEN.size()).contains(new Normsuche("4 GO NRW", "§ 4"), new Normsuche("4 BGB", "§ 4"));
        assertThat(Normsuche.lesen("§ 4 GeschO SB")).containsExactly(new Normsuche("4 GeschO-SB", "§ 4"));
    }

    @Test
    void mehrereNormenTeilenSichDieQuelleDieNachIhnenSteht() {
        assertThat(Normsuche.lesen("§§ 31, 49 GO NRW")).containsExactlyInAnyOrder(new Normsuche("31 GO NRW", "§ 31"), new Normsuche("49 GO NRW", "§ 49"));
        assertThat(Normsuche.lesen("§ 31 Abs. 1 und § 5 GeschO-SB; § 7 GO")).containsExactlyInAnyOrder(new Normsuche("31 GeschO-SB", "§ 31 Abs. 1"),
                new Normsuche("5 GeschO-SB", "§ 5"), new Normsuche("7 GO NRW", "§ 7"));
        assertThat(Normsuche.lesen("§§ 31, 49")).hasSize(2 * Zitat.QUELLEN.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"§ 4 StVO | „StVO“ ist nicht zu verstehen", "Befangenheit | „Befangenheit“ ist keine Fundstelle",
        "§ 31 Abs. 1, 2 GO NRW | „2 GO NRW“ ist keine Fundstelle", "§ 31 ff. GO NRW | „ff. GO NRW“ ist nicht zu verstehen",
        "§ 31 ? | „?“ ist nicht zu verstehen"})
    void wasKeineNormIstWirdGenannt(String eingabe, String grund) {
        assertThatThrownBy(() -> Normsuche.lesen(eingabe)).isInstanceOf(EingabeFehler.class).hasMessageStartingWith("Norm: ").hasMessageContaining(grund);
    }

    @Test
    void eineMarkeAusDerAdresseDieKeineIstFuehrtZumAnfang() {
        assertThat(Marke.lesen("2021-11-16T00:00_12").toString()).isEqualTo("2021-11-16T00:00_12");
        assertThat(Marke.lesen("unsinn")).isEqualTo(Marke.ANFANG);
        assertThat(Marke.lesen("x_y")).isEqualTo(Marke.ANFANG);
        assertThat(Marke.lesen("")).isEqualTo(Marke.ANFANG);
    }
}
