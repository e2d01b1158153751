package de.beratungsfolge.regelwerk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ZitatTest {

    @Test
    void mehrereStellenTeilenSichDieQuelle() {
        assertThat(Zitat.lesen("§ 49 Abs. 1 Satz 1 i. V. m. § 58 Abs. 2 GO NRW")).map(Zitat::toString)
                .containsExactly("§ 49 Abs. 1 Satz 1 GO NRW", "§ 58 Abs. 2 GO NRW");
        assertThat(Zitat.lesen("§ 47 Abs. 2 GO NRW i. V. m. § 187 Abs. 1 BGB")).map(Zitat::toString)
                .containsExactly("§ 47 Abs. 2 GO NRW", "§ 187 Abs. 1 BGB");
    }

    @ParameterizedTest
    @CsvSource({"§ 49 Abs. 1 Satz 1 GO NRW, § 49 Abs. 1 GO NRW, true", "§ 49 Abs. 1 GO NRW, § 49 Abs. 1 GO NRW, true",
            "§ 47a Abs. 3 GO NRW, § 47a GO NRW, true", "§ 31 Abs. 1 Satz 1 Nr. 2 GO NRW, § 31 Abs. 1 Nr. 2 GO NRW, true",
            "§ 49 Abs. 1 GO NRW, § 49 Abs. 1 Satz 1 GO NRW, false", "§ 49 Abs. 1 GO NRW, § 49 Abs. 2 GO NRW, false",
            "§ 47a GO NRW, § 47 GO NRW, false", "§ 4 Abs. 2 GeschO-SB, § 4 Abs. 2 GO NRW, false",
            "§ 4 Abs. 2 Satz 12 GeschO-SB, § 4 Abs. 2 Satz 1 GeschO-SB, false"})
    void genauereStelleErfuelltAllgemeinere(String zitiert, String erwartet, boolean erfuellt) {
        assertThat(Zitat.lesen(zitiert).get(0).erfuellt(Zitat.lesen(erwartet).get(0))).isEqualTo(erfuellt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GO NRW", "§ 49", "§49 GO NRW", "§ 49 Abs 1 GO NRW", "§ 49 Abs. 1 GO", "§ 49 Abs. 1 Abs. 2 GO NRW",
            "§ 49 Abs. 1 GO NRW ", "§ 49 Abs. 1 GO NRW, ", "§ 49 Abs. GO NRW"})
    void unlesbares(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Zitat.lesen(text)).withMessageStartingWith("„");
    }

    @Test
    void aufzaehlungNenntJedeQuelleEinmal() {
        List<Zitat> zitate = Zitat.lesen("§ 47 Abs. 2 und § 58 Abs. 2 GO NRW; § 187 Abs. 1 BGB");
        assertThat(Zitat.aufzaehlung(zitate)).isEqualTo("§ 47 Abs. 2, § 58 Abs. 2 GO NRW; § 187 Abs. 1 BGB");
    }
}
