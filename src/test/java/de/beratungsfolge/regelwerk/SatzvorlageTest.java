package de.beratungsfolge.regelwerk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SatzvorlageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A | A ist da", "A,B | A und B sind da", "A,B,C | A, B und C sind da"})
    void zaehltEineListeAuf(String namen, String satz) {
        assertThat(Satzvorlage.fuelle("{namen} {namen:ist|sind} da", Map.of("namen", List.of(namen.split(","))), "keine Fakten")).isEqualTo(satz);
    }
}
