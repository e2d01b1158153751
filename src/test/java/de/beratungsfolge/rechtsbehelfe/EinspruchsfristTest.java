package de.beratungsfolge.rechtsbehelfe;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Ortswert;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The local period for an Einspruch: taken where the town entered it, never invented. */
class EinspruchsfristTest {

    private static final LocalDate TAG = LocalDate.of(2021, 11, 16);

    @Test
    void ohneWertDerStadtIstDieFristUnbekannt() {
        assertThat(Einspruchsfrist.aus(new Ortsrecht(TAG, Map.of()), TAG)).isEmpty();
    }

    @Test
    void derWertDerStadtWirdVomTagDesBeschlussesGerechnetUndSeineQuelleGenannt() {
        Ortswert wert = new Ortswert("einspruchsfristTage", TAG, 8, "§ 30 der Geschäftsordnung", "belegt");
        assertThat(Einspruchsfrist.aus(new Ortsrecht(TAG, Map.of("einspruchsfristTage", wert)), TAG))
                .contains(new Einspruchsfrist.Ende(LocalDate.of(2021, 11, 24), "8 Tage, belegt, § 30 der Geschäftsordnung"));
    }
}
