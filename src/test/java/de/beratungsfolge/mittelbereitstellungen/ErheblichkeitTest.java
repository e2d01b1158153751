package de.beratungsfolge.mittelbereitstellungen;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Ortswert;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The considerable amount: taken where the town entered it, never invented. */
class ErheblichkeitTest {

    private static final LocalDate TAG = LocalDate.of(2021, 12, 7);

    @Test
    void ohneWertDerStadtIstDieSchwelleUnbekannt() {
        assertThat(Erheblichkeit.aus(new Ortsrecht(TAG, Map.of()))).isEmpty();
    }

    @Test
    void derWertDerStadtBringtSeineQuelleMit() {
        Ortswert wert = new Ortswert("erheblichAb", TAG, 25000, "§ 8 der Haushaltssatzung", "belegt");
        assertThat(Erheblichkeit.aus(new Ortsrecht(TAG, Map.of("erheblichAb", wert))))
                .contains(new Erheblichkeit.Schwelle(25000, "belegt, § 8 der Haushaltssatzung"));
    }
}
