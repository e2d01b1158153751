package de.beratungsfolge.beiratsversammlung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Ortswert;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By when the yearly assembly is wanted: taken where the town entered it, never invented. */
class VersammlungsterminTest {

    private static final LocalDate TAG = LocalDate.of(2026, 12, 31);

    @Test
    void ohneWertDerStadtIstDerTagUnbekannt() {
        assertThat(Versammlungstermin.aus(new Ortsrecht(TAG, Map.of()), 2026)).isEmpty();
    }

    @Test
    void derWertDerStadtBringtSeineQuelleMit() {
        Ortswert wert = new Ortswert("delegiertenversammlungBis", TAG, "09-30", "Beschluss des Seniorenbeirats", "belegt");
        assertThat(Versammlungstermin.aus(new Ortsrecht(TAG, Map.of("delegiertenversammlungBis", wert)), 2026))
                .contains(new Versammlungstermin.Termin(LocalDate.of(2026, 9, 30), "belegt, Beschluss des Seniorenbeirats"));
    }
}
