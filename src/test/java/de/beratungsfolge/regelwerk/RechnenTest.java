package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.sprache.Fristen;
import de.beratungsfolge.regelwerk.sprache.Rechnen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class RechnenTest {

    /** The table of integer formulas in the law file. */
    @ParameterizedTest
    @CsvSource({"13, 7, 7, 9, 3", "15, 8, 8, 10, 3", "16, 9, 8, 11, 4", "39, 20, 20, 26, 8", "44, 23, 22, 30, 9", "45, 23, 23, 30, 9",
            "51, 26, 26, 34, 11", "1, 1, 1, 1, 1"})
    void schwellen(int n, int mehrAlsDieHaelfte, int mindestensDieHaelfte, int zweiDrittel, int einFuenftel) {
        assertThat(Rechnen.mehrAlsDieHaelfteVon(n)).isEqualTo(mehrAlsDieHaelfte);
        assertThat(Rechnen.mindestensDieHaelfteVon(n)).isEqualTo(mindestensDieHaelfte);
        assertThat(Rechnen.zweiDrittelVon(n)).isEqualTo(zweiDrittel);
        assertThat(Rechnen.einFuenftelVon(n)).isEqualTo(einFuenftel);
    }

    /** Easter fell on 4 April 2021, 17 April 2022, 9 April 2023, 31 March 2024, 20 April 2025. */
    @ParameterizedTest
    @CsvSource({"2021-04-02, true", "2021-04-05, true", "2021-04-06, false", "2021-05-13, true", "2021-05-24, true", "2021-06-03, true",
            "2022-04-15, true", "2022-04-18, true", "2022-04-19, false", "2023-04-07, true", "2024-03-29, true", "2024-04-01, true",
            "2024-04-02, false", "2025-04-18, true", "2025-04-21, true", "2025-06-19, true", "2024-12-25, true", "2024-12-26, true",
            "2024-12-24, false", "2024-12-31, false", "2024-01-01, true", "2024-05-01, true", "2024-10-03, true", "2024-11-01, true",
            "2022-10-15, true", "2022-10-16, true", "2022-10-17, false"})
    void keinWerktag(LocalDate tag, boolean frei) {
        assertThat(Fristen.keinWerktag(tag)).isEqualTo(frei);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-14, 2022-10-14", "2022-10-15, 2022-10-17", "2022-10-16, 2022-10-17", "2022-04-15, 2022-04-19",
            "2021-12-25, 2021-12-27", "2024-12-25, 2024-12-27", "2023-12-30, 2024-01-02"})
    void ersterWerktagAb(LocalDate tag, LocalDate werktag) {
        assertThat(Fristen.ersterWerktagAb(tag)).isEqualTo(werktag);
    }

    /** § 188 Abs. 2 and 3 BGB. */
    @ParameterizedTest
    @CsvSource({"2021-11-17, 2022-05-17", "2021-08-31, 2022-02-28", "2023-08-31, 2024-02-29", "2022-02-28, 2022-08-28"})
    void sechsMonate(LocalDate ereignis, LocalDate letzterTag) {
        assertThat(Fristen.monateNach(ereignis, 6)).isEqualTo(letzterTag);
    }
}
