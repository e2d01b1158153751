package de.beratungsfolge.prozesse.versammlungsjahr;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DuplicateKeyException;

/** The night in which a year begins. */
class VersammlungstagTest {

    /** Half past midnight in Voerde, still the old year in UTC. */
    private static final Clock NEUJAHR = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), Datum.ZONE);

    private final Versammlungskalender kalender = Mockito.mock(Versammlungskalender.class);
    private final Versammlungstag tag = new Versammlungstag(kalender, NEUJAHR);

    @Test
    void esGiltDerTagHierNichtDerInUtc() {
        tag.neuerTag();
        Mockito.verify(kalender).beobachten(LocalDate.of(2026, 1, 1));
    }

    @Test
    void istEinAndererKnotenSchnellerSoGeschiehtHierNichts() {
        Mockito.doThrow(new DuplicateKeyException("versammlungsjahr_einmal"),
                new IllegalStateException("saving", new DuplicateKeyException("versammlungsjahr_einmal")))
                .when(kalender).beobachten(Mockito.any());
        assertThatCode(tag::neuerTag).doesNotThrowAnyException();
        assertThatCode(tag::neuerTag).as("as the repositories wrap it").doesNotThrowAnyException();
    }

    @Test
    void jederAndereFehlerBleibtEiner() {
        Mockito.doThrow(new IllegalStateException("Datenbank fort")).when(kalender).beobachten(Mockito.any());
        assertThatThrownBy(tag::neuerTag).hasMessage("Datenbank fort");
    }
}
