package de.beratungsfolge.prozesse.verlaufsfristen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which matter's hold keeps the history of a process. */
class AufgabenverlaufTest {

    @ParameterizedTest
    @CsvSource({"SozA-3-2021-11-16, SozA-3-2021-11-16", "SozA-3-2021-11-16/Berichtigung, SozA-3-2021-11-16",
        "SozA-3-2021-11-16/Niederschrift, SozA-3-2021-11-16", "SozA-3-2021-11-16-B12, SozA-3-2021-11-16",
        "BüA2-10-2021-11-16-B1, BüA2-10-2021-11-16", "17/286, 17/286", "Widerspruch-3, Widerspruch-3", ","})
    void wasZuEinerSitzungGehoertHaeltIhreSperre(String schluessel, String vorgang) {
        assertThat(Aufgabenverlauf.vorgang(schluessel)).isEqualTo(vorgang);
    }
}
