package de.beratungsfolge.drucksachen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.beratungsfolge.drucksachen.Beschlusskontrollen.Berichtseingabe;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A decision that must not be carried out for the time being is not reported as carried out. */
class VollzugshemmnisTest {

    @Test
    void wasGehemmtIstWirdNichtErledigt() {
        KontrollberichtRepository berichte = mock(KontrollberichtRepository.class);
        DrucksacheRepository drucksachen = mock(DrucksacheRepository.class);
        @SuppressWarnings("unchecked")
        ObjectProvider<Vollzugshemmnis> hemmnisse = mock(ObjectProvider.class);
        Vollzugshemmnis einspruch = drucksacheId -> Optional.of("Der Einspruch hemmt den Beschluss (§ 57 Abs. 4 GO NRW).");
        when(hemmnisse.orderedStream()).thenReturn(Stream.of(einspruch));
        Beschlusskontrollen kontrollen = new Beschlusskontrollen(mock(KontrolleRepository.class), berichte, drucksachen,
                mock(StationRepository.class), hemmnisse, mock(Gremien.class), mock(Protokoll.class), Clock.systemUTC());

        assertThatThrownBy(() -> kontrollen.berichten(1, new Berichtseingabe(LocalDate.of(2021, 12, 1),
                Ausfuehrungsstand.ERLEDIGT, "Die Bänke stehen.", null), "heller")).isInstanceOf(EingabeFehler.class)
                .hasMessage("Stand der Ausführung: Der Einspruch hemmt den Beschluss (§ 57 Abs. 4 GO NRW).");
        verify(berichte, never()).save(any());
        verify(drucksachen, never()).save(any());
    }
}
