package de.beratungsfolge.beiratsversammlung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a recommendation. */
class EmpfehlungTest {

    @ParameterizedTest
    @CsvSource({"0, 0 Enthaltungen", "1, 1 Enthaltung", "2, 2 Enthaltungen"})
    void eineEnthaltungStehtInDerEinzahl(int enthaltungen, String worte) {
        Empfehlung empfehlung = new Empfehlung();
        empfehlung.empfohlenAm = LocalDate.of(2022, 5, 12);
        empfehlung.ja = 9;
        empfehlung.nein = 2;
        empfehlung.enthaltungen = enthaltungen;
        assertThat(empfehlung.abstimmung()).isEqualTo("am 12.05.2022 mit 9 Ja, 2 Nein, " + worte);
    }
}
