package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Malformed cases written by somebody who had read the format and the law, but not the rules. Their well-formed cases lie
 * in {@code rules/faelle/zweite-hand} and are run with all others.
 */
class ZweiteHandTest {

    @Test
    void jederMangelhafteFallWirdAlsSolcherGemeldet() {
        Befehlslauf lauf = Befehlslauf.mitRegelnDesProjekts(List.of("src/test/resources/fehlerhafte-faelle"));
        assertThat(lauf.ausgabe()).endsWith("0 bestanden, 0 fehlgeschlagen, 86 fehlerhaft").doesNotContain("Exception");
    }
}
